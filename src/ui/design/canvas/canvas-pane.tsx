import { useStore } from '@nanostores/react';
import { atom, type ReadableAtom } from 'nanostores';
import { lazy, useContext, useEffect } from 'react';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { DesignContext } from '../design-context.ts';
import type { DesignModel } from '../design-model.ts';
import { LibraryShelf } from '../library/library-shelf.tsx';
import type { ReadingState } from '../stores/reading-store.ts';
import { usePageTheme } from '../use-page-theme.ts';
import { loadCanvas } from './load-canvas.ts';
import { MarksOverlay } from './marks-overlay.tsx';
import { keepCanvasOffline } from './keep-offline.ts';
import { useCanvasEvents } from './use-canvas-events.ts';
import './canvas-pane.css';

const ExcalidrawCanvas = lazy(loadCanvas);
const noChanges = atom(0);
const notRead: ReadableAtom<ReadingState> = atom<ReadingState>({ is: 'waiting' });

/** The drawing half: the canvas over the library. */
export function CanvasPane({ name }: { readonly name: string }) {
  const model = useContext(DesignContext);
  // The canvas arrives while the journal is being opened, not after it.
  useEffect(() => void loadCanvas(), []);
  return (
    <section className="canvas-pane" aria-label="Drawing">
      {model === null ? <Opening /> : <LiveCanvas model={model} name={name} />}
      <LibraryShelf />
    </section>
  );
}

function LiveCanvas({ model, name }: { readonly model: DesignModel; readonly name: string }) {
  const theme = usePageTheme();
  const { place, events } = useCanvasEvents(model);
  const reading = useStore(model.reading.state ?? notRead);
  return (
    <div
      ref={place}
      className="canvas-place"
      role="application"
      aria-label={`Drawing of ${name}`}
      aria-describedby="canvas-words"
      {...events}
    >
      <LazyPanel fallback={<Opening />}>
        <ExcalidrawCanvas
          first={model.scene.first()}
          theme={theme}
          onReady={(canvas) => {
            model.connectCanvas(canvas);
            keepCanvasOffline();
          }}
        />
      </LazyPanel>
      <EmptyCanvas model={model} />
      <MarksOverlay />
      <p id="canvas-words" className="visually-hidden">
        {reading.is === 'read' ? reading.description.join(' ') : ''}
      </p>
    </div>
  );
}

/** Says what to do where nothing has been drawn; it lies below the pointer and goes with the first stroke. */
function EmptyCanvas({ model }: { readonly model: DesignModel }) {
  const canvas = useStore(model.scene.canvas);
  const changes = useStore(canvas?.changes ?? noChanges);
  // The number of changes stands for the elements, which are read anew.
  const isEmpty = changes >= 0 && canvas?.elements().length === 0;
  if (!isEmpty) return null;
  return (
    <div className="canvas-empty">
      <p>Draw the way of a request.</p>
      <p>
        Take components from below, or draw any shape and write in it what it is. Arrows say who talks to whom; what is
        read from it all is under “What I read”.
      </p>
    </div>
  );
}

function Opening() {
  return <p className="canvas-opening">Opening the canvas…</p>;
}
