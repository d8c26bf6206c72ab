import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { Button } from '../../primitives/button.tsx';
import { useWorkspace } from '../workspace-context.ts';

/** The editorial, behind a question the first time. */
export function Editorial({ children }: { readonly children: ReactNode }) {
  const { problem, progress, run, view } = useWorkspace();
  const isOpen = useStore(progress.editorialIsOpen);
  const state = useStore(run.state);
  // Who has solved it has nothing to be asked.
  const isSolved = state.phase === 'done' && state.judged.mode === 'submit' && state.report.verdict === 'AC';
  if (isOpen || isSolved) return <div className="pane-text">{children}</div>;
  return (
    <div className="pane-text">
      <h2>Editorial</h2>
      <p className="pane-lead">Have you tried for a while? The editorial shows the full solution.</p>
      <div className="pane-choices">
        {problem.hints.length === 0 ? null : <Button onClick={() => view.leftTab.set('hints')}>A hint first</Button>}
        <Button kind="quiet" onClick={progress.openEditorial}>
          Show the editorial
        </Button>
      </div>
    </div>
  );
}
