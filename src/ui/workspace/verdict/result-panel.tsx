import { useStore } from '@nanostores/react';
import type { RunState } from '../stores/run-state.ts';
import { useWorkspace } from '../workspace-context.ts';
import { VerdictView } from './verdict-view.tsx';
import './verdict.css';

/** What came of the last run, or what would. The style sheet of the panes gives it more room from the first run on. */
export function ResultPanel() {
  const { run } = useWorkspace();
  const state = useStore(run.state);
  return (
    <div className="result" data-phase={state.phase}>
      <Result state={state} />
    </div>
  );
}

function Result({ state }: { readonly state: RunState }) {
  switch (state.phase) {
    case 'idle':
      return (
        <p className="pane-empty">
          Nothing has run yet. Run tries the samples and your own cases; Submit tries every case, also the secret ones.
        </p>
      );
    case 'working':
      return <p className="pane-empty">{state.judged.mode === 'run' ? 'Running…' : 'Judging every case…'}</p>;
    case 'cancelled':
      return <p className="pane-empty">Cancelled. Nothing was counted.</p>;
    case 'failed':
      return (
        <div className="verdict-view">
          <h2 className="verdict-title" data-verdict="JE">
            Not judged
          </h2>
          <p className="verdict-message">{state.message}</p>
          <p className="verdict-meta">Your code is saved. Run it again, or change it and submit it again.</p>
        </div>
      );
    default:
      return <VerdictView done={state} />;
  }
}
