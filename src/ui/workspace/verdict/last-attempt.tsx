import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { Button } from '../../primitives/button.tsx';
import { PastLabel } from '../left/past-label.tsx';
import { PastMeta } from '../left/past-meta.tsx';
import '../left/attempts.css';
import { useWorkspace } from '../workspace-context.ts';

/** Where nothing has run since the page was opened: what came of the last attempt, or `children` where there is none. */
export function LastAttempt({ children }: { readonly children: React.ReactNode }) {
  const { history, view } = useWorkspace();
  const past = useStore(history.past);
  useEffect(() => void history.load(), [history]);
  const last = past?.find(({ kind }) => kind === 'attempt');
  if (past === null) return null;
  if (last?.kind !== 'attempt') return children;
  return (
    <div className="verdict-view last-attempt">
      <p className="verdict-meta">Your last attempt</p>
      <p>
        <PastLabel past={last} />
      </p>
      {last.attempt.message === undefined ? null : <p className="verdict-message">{last.attempt.message}</p>}
      <p className="verdict-meta">
        <PastMeta past={last} />
      </p>
      <div className="pane-choices">
        <Button size="small" onClick={() => view.showLeft('attempts')}>
          Open all attempts
        </Button>
      </div>
    </div>
  );
}
