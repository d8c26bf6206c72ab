import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import { atom } from 'nanostores';
import { createMemoryStorage } from '../../../journal/memory-storage.ts';
import type { RecordStorage } from '../../../journal/storage.ts';
import { openTestJournal, testChannels, testClock, testIds } from '../../../journal/test-kit.ts';
import type { Canvas } from '../canvas/canvas.ts';
import { elementsOfText } from '../canvas/scene-text.ts';
import { drawnElement } from '../library/drawn-element.ts';

// What the tests of the stores share; nothing here is in the product.

/** A shape that differs from others by its id and its place. */
export function shape(id: string, x = 0): ExcalidrawElement {
  return drawnElement({ id, type: 'rectangle', x, y: 0, width: 10, height: 10 });
}

/** A canvas that only remembers; `draw` is what a person does on it, `loads` what it was told to show. */
export function fakeCanvas(first: readonly ExcalidrawElement[] = []) {
  let elements = first;
  const changes = atom(0);
  const loads: string[] = [];
  let files: Readonly<Record<string, unknown>> = {};
  const put = (next: readonly ExcalidrawElement[]): void => {
    elements = next;
    changes.set(changes.get() + 1);
  };
  const canvas = {
    elements: () => elements,
    files: () => files,
    changes,
    load(text: string, given?: { readonly files: typeof files }) {
      loads.push(text);
      files = { ...files, ...given?.files };
      put(elementsOfText(text) as ExcalidrawElement[]);
    },
  } as unknown as Canvas;
  return { canvas, draw: put, loads };
}

/** Work that waits until it is told to go on, as a clock would tell it. */
export function fakeLater() {
  const waiting = new Set<() => void>();
  return {
    later(run: () => void): () => void {
      waiting.add(run);
      return () => void waiting.delete(run);
    },
    /** Runs everything that waits; gives how much that was. */
    pass(): number {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
      return due.length;
    },
  };
}

/** Tabs of one browser: each call opens the same journal once more. */
export function fakeBrowser() {
  const storage = createMemoryStorage(true);
  const open = async (): Promise<RecordStorage> => storage;
  const channel = testChannels();
  const clock = testClock();
  let tabs = 0;
  return {
    clock,
    async openTab() {
      tabs += 1;
      const { journal } = await openTestJournal(open, {
        clock,
        newId: testIds(`tab${tabs}-`),
        broadcast: channel(),
      });
      return journal;
    },
  };
}
