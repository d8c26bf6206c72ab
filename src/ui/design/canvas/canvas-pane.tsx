import { useStore } from '@nanostores/react';
import { atom } from 'nanostores';
import { lazy, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { DesignContext } from '../design-context.ts';
import type { DesignModel } from '../design-model.ts';
import { LibraryShelf } from '../library/library-shelf.tsx';
import { usePageTheme } from '../use-page-theme.ts';
import { loadCanvas } from './load-canvas.ts';
import { MarksOverlay } from './marks-overlay.tsx';
import { keepCanvasOffline } from './keep-offline.ts';
import { useCanvasEvents } from './use-canvas-events.ts';
import './canvas-pane.css';

const ExcalidrawCanvas = lazy(loadCanvas);
const noChanges = atom(0);

const neverChanges = (): (() => void) => () => undefined;

/** The drawing half: the canvas over the library. */
export function CanvasPane({ name }: { readonly name: string }) {
  const isInBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return (
    <section className="canvas-pane" aria-label="Drawing">
      {isInBrowser ? <LiveCanvas name={name} /> : <Opening />}
      <LibraryShelf />
    </section>
  );
}

/** Excalidraw takes longest, so it begins before the journal is open, and waits for what to show. */
function LiveCanvas({ name }: { readonly name: string }) {
  const model = useContext(DesignContext);
  const theme = usePageTheme();
  const { place, events } = useCanvasEvents(model);
  const opened = useOpened(model);
  const first = useMemo(() => opened.then(({ scene }) => scene.first()), [opened]);
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
          first={first}
          theme={theme}
          onReady={(canvas) => {
            void opened.then(({ connectCanvas }) => connectCanvas(canvas));
            keepCanvasOffline();
          }}
        />
      </LazyPanel>
      {model === null ? null : (
        <>
          <EmptyCanvas model={model} />
          <MarksOverlay />
          <DrawingInWords model={model} />
        </>
      )}
    </div>
  );
}

/** The model, once it is there. */
function useOpened(model: DesignModel | null): Promise<DesignModel> {
  const [{ opened, open }] = useState(() => {
    let resolve: (model: DesignModel) => void = () => undefined;
    const promise = new Promise<DesignModel>((settle) => {
      resolve = settle;
    });
    return { opened: promise, open: resolve };
  });
  useEffect(() => {
    if (model !== null) open(model);
  }, [model, open]);
  return opened;
}

function DrawingInWords({ model }: { readonly model: DesignModel }) {
  const reading = useStore(model.reading.state);
  return (
    <p id="canvas-words" className="visually-hidden">
      {reading.is === 'read' ? reading.description.join(' ') : ''}
    </p>
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
