import { useStore } from '@nanostores/react';
import { Lightbulb } from 'lucide-react';
import { Button } from '../../primitives/button.tsx';
import { useWorkspace } from '../workspace-context.ts';

/** The hints, one at a time; those that were shown stay shown. */
export function Hints({ hints }: { readonly hints: readonly string[] }) {
  const { problem, progress } = useWorkspace();
  const count = Math.min(useStore(progress.hintsShown), hints.length);
  const left = hints.length - count;
  return (
    <div className="pane-text hints">
      <h2>Hints</h2>
      {count === 0 ? (
        <p className="pane-lead">
          Stuck is where the learning is. Say aloud what you have tried; then take one hint, and try again before the
          next.
        </p>
      ) : null}
      <ol className="hint-list">
        {hints.slice(0, count).map((html) => (
          // The text comes from the build, not from a person.
          <li key={html} dangerouslySetInnerHTML={{ __html: html }} />
        ))}
      </ol>
      {left > 0 ? (
        <Button onClick={progress.showHint}>
          <Lightbulb aria-hidden="true" /> {count === 0 ? 'Show the first hint' : `Show another hint (${left} left)`}
        </Button>
      ) : (
        <p className="pane-lead">
          That was the last hint.{problem.hasEditorial ? ' The editorial explains the rest.' : null}
        </p>
      )}
    </div>
  );
}
