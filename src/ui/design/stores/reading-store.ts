import { atom, type ReadableAtom } from 'nanostores';
import type { Canvas } from '../canvas/canvas.ts';
import type { Reading } from '../reading/reader-messages.ts';
import type { Reader } from '../reading/reader.ts';

/** What is read from the drawing as it is now; `message` says why it cannot be read. */
export type ReadingState =
  | { readonly is: 'waiting' }
  | ({ readonly is: 'read' } & Reading)
  | { readonly is: 'refused'; readonly message: string };

export interface ReadingStore {
  readonly state: ReadableAtom<ReadingState>;
  /** Begins to follow a canvas. */
  readonly connect: (canvas: Canvas) => void;
}

/** So long after the last stroke the drawing is read (milliseconds). */
const QUIET_MS = 300;

/** Creates the store. `later` runs something later (milliseconds) and gives what calls that off. */
export function createReadingStore(
  reader: Pick<Reader, 'read'>,
  later: (run: () => void, ms: number) => () => void,
): ReadingStore {
  const state = atom<ReadingState>({ is: 'waiting' });
  let callOff: (() => void) | null = null;
  let isReading = false;
  let isStale = false;

  async function read(canvas: Canvas): Promise<void> {
    // One at a time: of drawings that come meanwhile only the last is read.
    if (isReading) {
      isStale = true;
      return;
    }
    isReading = true;
    try {
      state.set({ is: 'read', ...(await reader.read({ elements: canvas.elements() })) });
    } catch (error) {
      state.set({ is: 'refused', message: (error as Error).message });
    }
    isReading = false;
    if (isStale) {
      isStale = false;
      void read(canvas);
    }
  }

  return {
    state,
    connect(canvas) {
      void read(canvas);
      canvas.changes.listen(() => {
        callOff?.();
        callOff = later(() => void read(canvas), QUIET_MS);
      });
    },
  };
}
