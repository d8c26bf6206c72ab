import type { ComponentKind } from '../../catalog/component-kinds.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Assessed } from '../../journal/records.ts';
import { createToasts, type Toasts } from '../workspace/stores/toasts.ts';
import type { Canvas } from './canvas/canvas.ts';
import { connect, type NewConnection } from './connect/connect.ts';
import type { DesignPrompt } from './design-prompt.ts';
import { placeItem } from './library/place-item.ts';
import { createPutIn, type GivenAnswer } from './put-in.ts';
import type { Reader } from './reading/reader.ts';
import { SHEET_TEMPLATE } from './sheet/sheet-template.ts';
import { createAssessStore, type AssessStore } from './stores/assess-store.ts';
import { createHistoryStore, type HistoryStore } from './stores/history-store.ts';
import { createReadingStore, type ReadingStore } from './stores/reading-store.ts';
import { createRoundStore, type RoundStore } from './stores/round-store.ts';
import { EMPTY_SCENE, createSceneStore, type SceneStore } from './stores/scene-store.ts';
import { createSheetStore, type SheetStore } from './stores/sheet-store.ts';
import { createViewStore, type ViewStore } from './stores/view-store.ts';

export interface DesignParts {
  readonly prompt: DesignPrompt;
  readonly journal: Journal;
  readonly reader: Reader;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Runs something later (milliseconds); gives what calls that off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** Everything that the workspace of a prompt holds; components only show it. */
export interface DesignModel {
  readonly prompt: DesignPrompt;
  readonly scene: SceneStore;
  readonly sheet: SheetStore;
  readonly reading: ReadingStore;
  readonly round: RoundStore;
  readonly assess: AssessStore;
  readonly history: HistoryStore;
  readonly toasts: Toasts;
  readonly view: ViewStore;
  readonly reader: Reader;
  readonly newId: () => string;
  /** The canvas is ready: everything that follows it begins. */
  readonly connectCanvas: (canvas: Canvas) => void;
  /** Draws a component from the library; in the middle of what is seen where no place is given. */
  readonly place: (kind: ComponentKind, at: { readonly x: number; readonly y: number } | null) => void;
  /** Draws an arrow between two components. */
  readonly connect: (connection: NewConnection) => void;
  readonly runAssess: () => void;
  /**
   * Asks for the change in the middle of the round; what was there before is assessed first, to compare with. Nothing
   * changes where that fails.
   */
  readonly askForChange: () => Promise<void>;
  /**
   * A new round on an empty canvas and sheet. What was on them goes to the history; the questions, marks and clock of
   * the round before come back with Undo alone.
   */
  readonly startAgain: () => Promise<void>;
  /**
   * Puts a drawing, a sheet or both in the place of what is there, which goes to the history; says what was changed. What
   * was brought back can be undone.
   */
  readonly putIn: (answer: GivenAnswer, reason: 'restored' | 'import') => Promise<void>;
  /** Reads everything that was kept, besides the drawing, which the canvas asks for. */
  readonly load: () => Promise<void>;
}

/** Ties the stores of one prompt together. */
export function createDesignModel({ prompt, journal, reader, now, newId, later }: DesignParts): DesignModel {
  const { slug, spec } = prompt;
  const toasts = createToasts();
  const view = createViewStore();
  const conflict = (what: string) => (): void =>
    toasts.show(`Another tab changed the ${what} at the same time. The older one is in the history.`);
  const scene = createSceneStore({ prompt: slug, journal, onSetAside: conflict('drawing'), later, now });
  const sheet = createSheetStore({ prompt: slug, journal, onSetAside: conflict('sheet') });
  const reading = createReadingStore(reader, later);
  const round = createRoundStore({
    prompt: slug,
    clarifications: spec.clarifications,
    records: journal.designs,
    now,
  });
  const assess = createAssessStore({
    prompt: slug,
    assess: (answer) => reader.assess(prompt, { text: answer.scene }, answer.sheet),
    records: journal.assessments,
  });
  const history = createHistoryStore(slug, journal.drafts);

  const isEmpty = (): boolean => scene.text() === EMPTY_SCENE && sheet.text().trim() === SHEET_TEMPLATE.trim();
  const runAs = (moment: Assessed['moment']): Promise<void> =>
    assess.run({ scene: scene.text(), sheet: sheet.text(), activeMs: round.timer.elapsedMs(), moment });

  let asking: Promise<void> | null = null;
  async function assessThenChange(): Promise<void> {
    if (!isEmpty()) {
      await assess.idle();
      await runAs('before');
      const state = assess.state.get();
      if (state.is === 'failed') {
        toasts.show(`No requirement was changed, because your answer could not be assessed: ${state.message}`);
        return;
      }
    }
    await round.change();
  }

  const model: DesignModel = {
    prompt,
    scene,
    sheet,
    reading,
    round,
    assess,
    history,
    toasts,
    view,
    reader,
    newId,
    connectCanvas(canvas) {
      scene.connect(canvas);
      reading.connect(canvas);
    },
    place(kind, at) {
      const canvas = scene.canvas.get();
      if (canvas === null) return;
      placeItem(canvas, kind, at, newId);
      round.timer.begin();
    },
    connect(connection) {
      const canvas = scene.canvas.get();
      if (canvas !== null) connect(canvas, connection, newId);
    },
    runAssess() {
      view.showDesk('assessment');
      view.lit.set(null);
      void runAs(round.design.get().changedAt === null ? 'plain' : 'after');
    },
    askForChange() {
      // A second click meanwhile asks for the same change: it must neither overtake the assessment nor repeat it.
      asking ??= assessThenChange().finally(() => {
        asking = null;
      });
      return asking;
    },
    async startAgain() {
      // A change that is being asked for belongs to the round before.
      await asking;
      const before = { scene: scene.text(), sheet: sheet.text() };
      await Promise.all([scene.replace(EMPTY_SCENE, [], 'reset'), sheet.replace(SHEET_TEMPLATE, 'reset')]);
      const roundBefore = await round.restart();
      await history.load();
      view.lit.set(null);
      const undo = async (): Promise<void> => {
        await Promise.all([
          scene.replace(before.scene, [], 'restored'),
          sheet.replace(before.sheet, 'restored'),
          round.restore(roundBefore),
        ]);
        await history.load();
      };
      toasts.show('A new round. The drawing and the sheet that were here are in the history.', {
        label: 'Undo',
        run: () => void undo(),
      });
    },
    putIn: createPutIn({ scene, sheet, history, view, toasts }),
    async load() {
      await Promise.all([sheet.load(), round.load(), assess.load(), journal.sceneFiles.prune(slug)]);
    },
  };
  return model;
}
