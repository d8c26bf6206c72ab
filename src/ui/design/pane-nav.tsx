import { useContext } from 'react';
import { DesignContext } from './design-context.ts';
import type { Pane } from './stores/view-store.ts';

const PANES: readonly { readonly id: Pane; readonly label: string }[] = [
  { id: 'brief', label: 'Brief' },
  { id: 'ask', label: 'Ask' },
  { id: 'canvas', label: 'Canvas' },
  { id: 'sheet', label: 'Sheet' },
  { id: 'desk', label: 'Review' },
];

/** On a narrow screen: which of the panes is shown. */
export function PaneNav({ pane }: { readonly pane: Pane }) {
  const model = useContext(DesignContext);
  const show = (id: Pane): void => {
    if (model === null) return;
    const { view } = model;
    if (id === 'brief' || id === 'sheet') view.showPaper(id);
    else if (id === 'canvas') view.showCanvas();
    else if (id === 'ask') view.showDesk('interviewer');
    else view.showDesk(view.desk.get() === 'interviewer' ? 'reading' : view.desk.get());
  };
  return (
    <nav className="pane-switch" aria-label="Panes">
      {PANES.map(({ id, label }) => (
        <button key={id} type="button" aria-current={pane === id} disabled={model === null} onClick={() => show(id)}>
          {label}
        </button>
      ))}
    </nav>
  );
}
