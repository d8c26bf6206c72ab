import type { SceneFile } from '../../journal/records.ts';
import type { Toasts } from '../workspace/stores/toasts.ts';
import { isSameDrawing } from './canvas/scene-text.ts';
import { putInWords, type Half } from './put-in-words.ts';
import type { HistoryStore } from './stores/history-store.ts';
import type { SceneStore } from './stores/scene-store.ts';
import type { SheetStore } from './stores/sheet-store.ts';
import type { ViewStore } from './stores/view-store.ts';

/** The two halves of an answer, or one of them. */
type Halves = Partial<Readonly<Record<Half, string>>>;

/** An answer, or half of one, from the history or from a file. */
export interface GivenAnswer extends Halves {
  /** Images of the drawing that are not kept yet. */
  readonly files?: readonly SceneFile[];
}

export interface PutInParts {
  readonly scene: SceneStore;
  readonly sheet: SheetStore;
  readonly history: HistoryStore;
  readonly view: ViewStore;
  readonly toasts: Toasts;
}

const HALVES: readonly Half[] = ['scene', 'sheet'];

/**
 * Makes what puts another answer in the place of the one that is there, which goes to the history. It leaves alone what
 * is the same already, and says in one message what it did.
 */
export function createPutIn({ scene, sheet, history, view, toasts }: PutInParts) {
  const kept = async () => {
    await history.load();
    return history.entries.get() ?? [];
  };
  const replace = async (given: GivenAnswer, reason: 'restored' | 'import'): Promise<void> => {
    await Promise.all([
      given.scene === undefined ? null : scene.replace(given.scene, given.files ?? [], reason),
      given.sheet === undefined ? null : sheet.replace(given.sheet, reason),
    ]);
    // Rings are around what was there before.
    view.lit.set(null);
  };

  return async ({ files = [], ...given }: GivenAnswer, reason: 'restored' | 'import'): Promise<void> => {
    const before = { scene: scene.text(), sheet: sheet.text() };
    const halves = HALVES.filter((half) => given[half] !== undefined);
    const changed = halves.filter((half) => !isSame(half, given[half] ?? '', before[half]));
    const known = new Set((await kept()).map(({ id }) => id));
    await replace({ ...pick(given, changed), files }, reason);
    // The same drawing may come with an image that this browser has not got.
    if (given.scene !== undefined && !changed.includes('scene')) await scene.addImages(files);
    // It is in by now: a history that cannot be read only leaves out where the one before is.
    const added = (await kept().catch(() => [])).filter(({ id }) => !known.has(id));
    if (changed.includes('sheet')) view.showPaper('sheet');
    const undo = async (): Promise<void> => {
      await replace(pick(before, changed), 'restored');
      await history.load();
    };
    const words = putInWords({
      given: halves,
      changed,
      kept: changed.filter((half) => added.some(({ slot }) => slot === half)),
      reason,
    });
    // What a file brings besides, such as questions, stays; so only what was brought back is taken back as a whole.
    const isUndoable = reason === 'restored' && changed.length > 0;
    toasts.show(words, isUndoable ? { label: 'Undo', run: () => void undo() } : null);
  };
}

function isSame(half: Half, given: string, before: string): boolean {
  return half === 'scene' ? isSameDrawing(given, before) : given === before;
}

function pick(answer: Halves, halves: readonly Half[]): Halves {
  return Object.fromEntries(halves.flatMap((half) => (answer[half] === undefined ? [] : [[half, answer[half]]])));
}
