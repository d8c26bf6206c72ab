import { useStore } from '@nanostores/react';
import { Columns2, FileDown, PanelLeft, PanelRight, RotateCcw } from 'lucide-react';
import { atom, type ReadableAtom } from 'nanostores';
import { useContext } from 'react';
import { Button } from '../primitives/button.tsx';
import { useModifierName } from '../workspace/use-modifier-name.ts';
import { DesignContext } from './design-context.ts';
import { StageTimer } from './round/stage-timer.tsx';
import type { AssessState } from './stores/assess-store.ts';
import type { Halves } from './stores/view-store.ts';

const HALVES = [
  { id: 'canvas', label: 'Canvas over the full width', Icon: PanelLeft },
  { id: 'both', label: 'Canvas and sheet side by side', Icon: Columns2 },
  { id: 'paper', label: 'Sheet over the full width', Icon: PanelRight },
] as const;
const bothHalves: ReadableAtom<Halves> = atom<Halves>('both');
const notAssessed: ReadableAtom<AssessState> = atom<AssessState>({ is: 'none' });

/** The foot of the page: the clock, what is shown, files, and the one thing to do in the end. */
export function DesignBar({ onFiles }: { readonly onFiles: () => void }) {
  const model = useContext(DesignContext);
  const halves = useStore(model?.view.halves ?? bothHalves);
  const { is } = useStore(model?.assess.state ?? notAssessed);
  const modifier = useModifierName();
  return (
    <div className="action-bar design-bar">
      {model === null ? <span className="stage-timer" /> : <StageTimer />}
      <div className="action-buttons">
        <div className="halves" role="group" aria-label="What is shown">
          {HALVES.map(({ id, label, Icon }) => (
            <Button
              key={id}
              kind="quiet"
              size="icon"
              aria-label={label}
              title={label}
              aria-pressed={halves === id}
              disabled={model === null}
              onClick={() => model?.view.halves.set(id)}
            >
              <Icon aria-hidden="true" />
            </Button>
          ))}
        </div>
        <Button
          kind="quiet"
          size="icon"
          aria-label="Start a new round"
          title="Start a new round; drawing and sheet stay in the history"
          disabled={model === null}
          onClick={() => void model?.startAgain()}
        >
          <RotateCcw aria-hidden="true" />
        </Button>
        <Button
          kind="quiet"
          size="icon"
          aria-label="Save or open files"
          title="Save or open files"
          disabled={model === null}
          onClick={onFiles}
        >
          <FileDown aria-hidden="true" />
        </Button>
        <Button kind="main" disabled={model === null || is === 'working'} onClick={() => model?.runAssess()}>
          {is === 'working' ? 'Assessing…' : 'Assess'} <kbd className="key action-key">{modifier} ↵</kbd>
        </Button>
      </div>
    </div>
  );
}
