import { atom, type ReadableAtom } from 'nanostores';
import type { DraftSaver } from '../../../journal/draft-saver.ts';
import type { Journal } from '../../../journal/journal.ts';
import type { SceneFile, SetAsideReason } from '../../../journal/records.ts';
import type { Canvas } from '../canvas/canvas.ts';
import type { FirstScene } from '../canvas/excalidraw-canvas.tsx';
import { keptSceneText, sceneText } from '../canvas/scene-text.ts';

export interface SceneStoreParts {
  readonly prompt: string;
  readonly journal: Pick<Journal, 'drafts' | 'createDraftSaver' | 'sceneFiles'>;
  /** Two tabs drew at once, and the older drawing went to the history. */
  readonly onSetAside: () => void;
  /** Runs something later (milliseconds); gives what calls that off. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The drawing: what the canvas shows, and every change of it on its way to the journal. */
export interface SceneStore {
  /** The canvas; null until it is ready. */
  readonly canvas: ReadableAtom<Canvas | null>;
  /** What the canvas is to begin with. */
  readonly first: () => Promise<FirstScene>;
  /** The canvas is ready, and shows what it was to begin with. */
  readonly connect: (canvas: Canvas) => void;
  /** The drawing as it is kept, up to the last stroke. */
  readonly text: () => string;
  /**
   * Puts another drawing in, and keeps the one before in the history; settles when that is written. Images in its text
   * are left out: those that are to be kept are `files`.
   */
  readonly replace: (text: string, files: readonly SceneFile[], reason: SetAsideReason) => Promise<void>;
  /** Takes up images that the drawing shows and that are missing here; settles when they are written. */
  readonly addImages: (files: readonly SceneFile[]) => Promise<void>;
  /** Saves at once what waits to be saved: call it when the page may go away. */
  readonly flush: () => void;
  /** Looks for a newer drawing of another tab, for a page that was asleep. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
}

/** Strokes come many times a second; so long after the last one the drawing is saved (milliseconds). */
const QUIET_MS = 250;
/** Nothing is drawn. */
export const EMPTY_SCENE = sceneText([]);

/** Creates the store. */
export function createSceneStore({ prompt, journal, onSetAside, later, now }: SceneStoreParts): SceneStore {
  const canvas = atom<Canvas | null>(null);
  let current = EMPTY_SCENE;
  let opening: Promise<{ saver: DraftSaver; first: FirstScene }> | undefined;
  let saver: DraftSaver | undefined;
  let callOff: (() => void) | null = null;
  const knownFiles = new Set<string>();

  async function open() {
    const [draft, files] = await Promise.all([
      journal.drafts.get(prompt, 'scene'),
      journal.sceneFiles.ofPrompt(prompt),
    ]);
    current = draft?.source ?? EMPTY_SCENE;
    saver = journal.createDraftSaver({
      problem: prompt,
      slot: 'scene',
      base: draft,
      onNewer: ({ source }) => void follow(source),
      onSetAside,
    });
    for (const { id } of files) knownFiles.add(id);
    return { saver, first: { text: current, files: filesOf(files) } };
  }

  /** Shows a drawing of another tab, whose images that tab has put into the journal. */
  async function follow(source: string): Promise<void> {
    const files = await journal.sceneFiles.ofPrompt(prompt);
    show(source, files, false);
  }

  function show(source: string, files: readonly SceneFile[], isNew: boolean): void {
    callOff?.();
    callOff = null;
    current = source;
    for (const { id } of files) knownFiles.add(id);
    const live = canvas.get();
    if (live === null) return;
    live.load(source, { files: filesOf(files), isNew });
    // Excalidraw fills in what a drawing lacks: that is no change of anyone's.
    current = sceneText(live.elements());
  }

  function flush(): void {
    const live = canvas.get();
    callOff?.();
    callOff = null;
    if (live === null || saver === undefined) return;
    const text = sceneText(live.elements());
    if (text === current) return;
    current = text;
    keepFiles(live);
    saver.save(text);
  }

  function keepFiles(live: Canvas): void {
    const added = Object.values(live.files())
      .filter(({ id }) => !knownFiles.has(id))
      .map(({ id, mimeType, dataURL }): SceneFile => ({ prompt, id, mimeType, dataURL, createdAt: now() }));
    if (added.length === 0) return;
    for (const { id } of added) knownFiles.add(id);
    void journal.sceneFiles.put(added);
  }

  function noticed(): void {
    callOff?.();
    callOff = later(flush, QUIET_MS);
  }

  return {
    canvas,
    async first() {
      opening ??= open();
      return (await opening).first;
    },
    connect(ready) {
      canvas.set(ready);
      current = sceneText(ready.elements());
      ready.changes.listen(noticed);
    },
    text() {
      flush();
      return current;
    },
    async replace(text, files, reason) {
      flush();
      opening ??= open();
      const { saver: writer } = await opening;
      if (files.length > 0) await journal.sceneFiles.put(files);
      const kept = keptSceneText(text);
      writer.replace(kept, reason);
      show(kept, files, true);
      await writer.pending;
    },
    async addImages(files) {
      const shown = canvas.get()?.files() ?? {};
      const missing = files.filter(({ id }) => !Object.hasOwn(shown, id));
      if (missing.length === 0) return;
      flush();
      await journal.sceneFiles.put(missing);
      show(current, missing, false);
    },
    flush,
    async refresh() {
      await saver?.refresh();
    },
    close() {
      flush();
      saver?.close();
    },
  };
}

function filesOf(files: readonly SceneFile[]): FirstScene['files'] {
  return Object.fromEntries(
    files.map(({ id, mimeType, dataURL, createdAt }) => [id, { id, mimeType, dataURL, created: createdAt }]),
  ) as FirstScene['files'];
}
