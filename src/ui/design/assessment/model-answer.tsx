import { lazy, useEffect, useState } from 'react';
import { Dialog } from '../../primitives/dialog.tsx';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { loadCanvas } from '../canvas/load-canvas.ts';
import { useDesign } from '../design-context.ts';
import { loadModelAnswer, type ModelAnswer } from '../design-prompt.ts';
import { ReadOnlySheet } from '../sheet/read-only-sheet.tsx';
import { usePageTheme } from '../use-page-theme.ts';
import './model-answer.css';

const ExcalidrawCanvas = lazy(loadCanvas);

/** An answer to learn from: its drawing, to be moved and zoomed, above its sheet. */
export function ModelAnswerDialog({ onClose }: { readonly onClose: () => void }) {
  const { prompt } = useDesign();
  const theme = usePageTheme();
  const [model, setModel] = useState<ModelAnswer | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    loadModelAnswer(prompt.slug).then(setModel, (reason: unknown) => setError((reason as Error).message));
  }, [prompt.slug]);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="A model answer"
      width="wide"
      description={prompt.spec.name}
    >
      {error === null ? null : <p role="alert">{error}</p>}
      {model === null ? null : (
        <div className="model">
          <div className="model-canvas" role="application" aria-label="Drawing of the model answer">
            <LazyPanel fallback={<p className="pane-empty">Opening the canvas…</p>}>
              <ExcalidrawCanvas first={Promise.resolve({ text: model.scene, files: {} })} theme={theme} readOnly />
            </LazyPanel>
          </div>
          <div className="model-sheet">
            <ReadOnlySheet text={model.sheet} label="Sheet of the model answer" />
          </div>
        </div>
      )}
    </Dialog>
  );
}
