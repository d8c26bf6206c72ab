import type { BottomTab, Pane } from './stores/view-store.ts';

const PANES: readonly Pane[] = ['problem', 'code', 'cases'];

export interface PaneSwitchProps {
  readonly pane: Pane;
  /** What the pane of the cases shows. */
  readonly bottomTab: BottomTab;
  readonly onChange: (pane: Pane) => void;
}

/** On a narrow screen: which of the panes is shown. */
export function PaneSwitch({ pane, bottomTab, onChange }: PaneSwitchProps) {
  const labels: Readonly<Record<Pane, string>> = {
    problem: 'Problem',
    code: 'Code',
    cases: bottomTab === 'result' ? 'Result' : 'Cases',
  };
  return (
    <nav className="pane-switch" aria-label="Panes">
      {PANES.map((id) => (
        <button key={id} type="button" aria-current={pane === id} onClick={() => onChange(id)}>
          {labels[id]}
        </button>
      ))}
    </nav>
  );
}
