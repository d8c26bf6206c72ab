import { useStore } from '@nanostores/react';
import { Play, Send, Square } from 'lucide-react';
import { atom, type ReadableAtom } from 'nanostores';
import { useContext } from 'react';
import type { GradingPlace } from '../grading/choose-grader.ts';
import { Button } from '../primitives/button.tsx';
import { RunProgress } from './run-progress.tsx';
import type { RunState } from './stores/run-state.ts';
import { useModifierName } from './use-modifier-name.ts';
import { WorkspaceContext } from './workspace-context.ts';

const noPlace = atom<GradingPlace>({ at: 'asking' });
const noRun: ReadableAtom<RunState> = atom<RunState>({ phase: 'idle' });

/** Run and Submit, and what the judge is doing. */
export function ActionBar({ place }: { readonly place: ReadableAtom<GradingPlace> | null }) {
  const model = useContext(WorkspaceContext);
  const where = useStore(place ?? noPlace);
  const state = useStore(model?.run.state ?? noRun);
  const modifier = useModifierName();
  const isWorking = state.phase === 'working';
  return (
    <div className="action-bar">
      {isWorking ? (
        <RunProgress state={state} />
      ) : (
        <p className="action-place" aria-live="polite">
          {placeText(where)}
        </p>
      )}
      <div className="action-buttons">
        {isWorking ? (
          // The second click of a double click on Submit lands here.
          <Button onClick={(event) => event.detail < 2 && model?.run.cancel()}>
            <Square aria-hidden="true" /> Cancel
          </Button>
        ) : (
          <>
            <Button disabled={model === null} onClick={() => model?.start('run')}>
              <Play aria-hidden="true" /> Run <kbd className="key action-key">{modifier} ↵</kbd>
            </Button>
            <Button kind="main" disabled={model === null} onClick={() => model?.start('submit')}>
              <Send aria-hidden="true" /> Submit <kbd className="key action-key">{modifier} ⇧ ↵</kbd>
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

function placeText(place: GradingPlace): string {
  if (place.at === 'asking') return '';
  if (place.at === 'server') return 'Your code is judged by the server, in isolated-vm.';
  return place.lost
    ? 'The server went away. Your code is now judged in your browser.'
    : 'Your code is judged in your browser.';
}
