import { useStore } from '@nanostores/react';
import { useRef, useState, type DragEvent } from 'react';
import { siteUrl } from '../../site-url.ts';
import { Button } from '../../primitives/button.tsx';
import { Dialog } from '../../primitives/dialog.tsx';
import { saveFile } from '../../site/save-file.ts';
import { sceneFileText } from '../canvas/scene-text.ts';
import { useDesign } from '../design-context.ts';
import type { DesignModel } from '../design-model.ts';
import { answerFile } from './answer-file.ts';
import { openFile } from './open-file.ts';
import './files-dialog.css';

/** Takes an answer out of the browser, and brings one in. */
export function FilesDialog({ onClose }: { readonly onClose: () => void }) {
  const model = useDesign();
  const canvas = useStore(model.scene.canvas);
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const save = (make: (model: DesignModel) => Promise<[string, Blob]>) => () => {
    make(model).then(
      ([name, content]) => {
        saveFile(name, content);
        setProblem(null);
      },
      (error: unknown) => setProblem((error as Error).message),
    );
  };
  const open = (file: File | undefined): void => {
    if (file === undefined || isOpening) return;
    // Only what is on the canvas can be assessed, so the dialog stays until the file is there, or another one is chosen.
    setIsOpening(true);
    setRefused(null);
    void openFile(model, file).then((wrong) => {
      setIsOpening(false);
      setRefused(wrong);
      if (wrong === null) onClose();
    });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  };
  const isOff = canvas === null;
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Files"
      description="The answer is yours: take it anywhere."
    >
      <section className="files" aria-label="Save">
        <h3>Save</h3>
        <ul>
          <li>
            <Button size="small" disabled={isOff} onClick={save(drawing)}>
              Drawing
            </Button>
            <span>.excalidraw, opens in any Excalidraw</span>
          </li>
          <li>
            <Button size="small" onClick={save(sheet)}>
              Sheet
            </Button>
            <span>Markdown</span>
          </li>
          <li>
            <Button size="small" disabled={isOff} onClick={save(picture('png'))}>
              PNG
            </Button>
            <Button size="small" disabled={isOff} onClick={save(picture('svg'))}>
              SVG
            </Button>
            <span>a picture of the drawing</span>
          </li>
          <li>
            <Button size="small" disabled={isOff} onClick={save(whole)}>
              Everything
            </Button>
            <span>drawing, sheet, questions and assessments as one JSON</span>
          </li>
        </ul>
        {problem === null ? null : (
          <p className="files-problem" role="alert">
            {problem}
          </p>
        )}
      </section>
      <section className="files" aria-label="Open">
        <h3>Open</h3>
        <div className="files-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <p>
            Drop an .excalidraw file, a sheet (.md) or a saved “Everything” (.json) here. The drawing and the sheet that
            are there now go to the history.
          </p>
          <Button size="small" disabled={isOpening} onClick={() => input.current?.click()}>
            {isOpening ? 'Opening…' : 'Choose a file'}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".excalidraw,.json,.md,.markdown,.txt"
            aria-label="A drawing, a sheet or both"
            onChange={({ target }) => {
              open(target.files?.[0]);
              // Emptied so that choosing the same file again is a change again.
              target.value = '';
            }}
          />
        </div>
        {refused === null ? null : (
          <p className="files-problem" role="alert">
            {refused}
          </p>
        )}
        <p className="files-library">
          For Excalidraw elsewhere:{' '}
          <a href={siteUrl('library/dryrun.excalidrawlib').href} download>
            our components as a library
          </a>
        </p>
      </section>
    </Dialog>
  );
}

async function drawing({ prompt, scene }: DesignModel): Promise<[string, Blob]> {
  return [`${prompt.slug}.excalidraw`, new Blob([fileText(scene)], { type: 'application/vnd.excalidraw+json' })];
}

async function sheet({ prompt, sheet: { text } }: DesignModel): Promise<[string, Blob]> {
  return [`${prompt.slug}.md`, new Blob([text()], { type: 'text/markdown' })];
}

function picture(type: 'png' | 'svg') {
  return async ({ prompt, scene }: DesignModel): Promise<[string, Blob]> => {
    const canvas = scene.canvas.get();
    if (canvas === null) throw new Error('The canvas is still opening.');
    return [`${prompt.slug}.${type}`, await canvas.picture(type)];
  };
}

async function whole({ prompt, scene, sheet: text, round, assess }: DesignModel): Promise<[string, Blob]> {
  const state = assess.state.get();
  const file = answerFile({
    prompt: prompt.slug,
    now: Date.now(),
    sceneFile: fileText(scene),
    scene: scene.text(),
    sheet: text.text(),
    activeMs: round.timer.elapsedMs(),
    design: round.design.get(),
    latest: state.is === 'done' ? state : null,
    past: assess.past.get(),
  });
  return [`${prompt.slug}.json`, new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: 'application/json' })];
}

function fileText(scene: DesignModel['scene']): string {
  const canvas = scene.canvas.get();
  return canvas === null ? scene.text() : sceneFileText(canvas.elements(), canvas.files());
}
