import type { Pane } from './stores/view-store.ts';

const PANES: readonly { readonly id: Pane; readonly label: string }[] = [
  { id: 'problem', label: 'Problem' },
  { id: 'code', label: 'Code' },
  { id: 'cases', label: 'Cases' },
];

/** On a narrow screen: which of the panes is shown. */
export function PaneSwitch({ pane, onChange }: { readonly pane: Pane; readonly onChange: (pane: Pane) => void }) {
  return (
    <nav className="pane-switch" aria-label="Panes">
      {PANES.map(({ id, label }) => (
        <button key={id} type="button" aria-current={pane === id} onClick={() => onChange(id)}>
          {label}
        </button>
      ))}
    </nav>
  );
}
