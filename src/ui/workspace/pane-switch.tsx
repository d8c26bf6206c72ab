import { useStore } from '@nanostores/react';
import type { BottomTab, Pane, ViewStore } from './stores/view-store.ts';

interface Place {
  readonly label: string;
  readonly pane: Pane;
  /** Where the pane has tabs that a narrow screen shows no list of. */
  readonly tab?: BottomTab;
}

const PLACES: readonly Place[] = [
  { label: 'Problem', pane: 'problem' },
  { label: 'Code', pane: 'code' },
  { label: 'Cases', pane: 'cases', tab: 'cases' },
  { label: 'Result', pane: 'cases', tab: 'result' },
];

/** On a narrow screen: what is shown of the panes, one at a time; cases and result each by itself. */
export function PaneSwitch({ view }: { readonly view: ViewStore }) {
  const current = useStore(view.pane);
  const bottomTab = useStore(view.bottomTab);
  return (
    <nav className="pane-switch" aria-label="Panes">
      {PLACES.map(({ label, pane, tab }) => (
        <button
          key={label}
          type="button"
          aria-current={pane === current && (tab === undefined || tab === bottomTab)}
          onClick={() => {
            if (tab !== undefined) view.bottomTab.set(tab);
            view.pane.set(pane);
          }}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
