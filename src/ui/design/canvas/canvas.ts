import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { BinaryFiles } from '@excalidraw/excalidraw/types';
import type { ReadableAtom } from 'nanostores';
import type { Box } from '../../../diagram/diagram.ts';

/** Which part of the canvas is seen: a place of the scene is at `(x + scrollX) * zoom` of the pane. */
export interface Viewport {
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
  /** Of the pane, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture of the drawing. */
export type PictureType = 'png' | 'svg';

/** One step of drawing. */
export interface CanvasEdit {
  /** Gives a changed copy of an element that is to change, and every other one back as it is. */
  readonly change?: (element: ExcalidrawElement) => ExcalidrawElement;
  /** New elements, in front of the others. */
  readonly add?: readonly ExcalidrawElement[];
  /** What is selected afterwards; left out: what was before. */
  readonly select?: readonly string[];
}

/**
 * The live canvas, as the rest of the workspace knows it. What is done through it can be undone like what is drawn,
 * except `load`.
 */
export interface Canvas {
  /** Everything that is drawn, from the back to the front. */
  readonly elements: () => readonly ExcalidrawElement[];
  readonly files: () => BinaryFiles;
  /** Changes with every stroke; a counter, because only that something changed matters. */
  readonly changes: ReadableAtom<number>;
  readonly viewport: ReadableAtom<Viewport>;
  /** Ids of what is selected. */
  readonly selection: ReadableAtom<readonly string[]>;
  /** Shows another drawing, from the text of the journal or of a file; all of it where it is new to who looks on. */
  readonly load: (text: string, given: { readonly files: BinaryFiles; readonly isNew: boolean }) => void;
  /** Does all of an edit as one step that can be undone. */
  readonly edit: (edit: CanvasEdit) => void;
  /**
   * Brings elements into view, and selects them where that is wanted; nothing else stays selected, so that no panel lies
   * over them.
   */
  readonly show: (ids: readonly string[], how: { readonly isSelected: boolean }) => void;
  /** Brings elements into view that an edit has just drawn and selected, where that needs no other zoom. */
  readonly reveal: (elements: readonly ExcalidrawElement[]) => void;
  /** The part of the scene that is seen and not covered while something is selected. */
  readonly freeScene: () => Box;
  /** The place of the scene at a place of the window, in CSS pixels. */
  readonly placeAt: (at: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };
  readonly focus: () => void;
  /** A picture of all of it on white; rejects where there is nothing to show. */
  readonly picture: (type: PictureType) => Promise<Blob>;
}
