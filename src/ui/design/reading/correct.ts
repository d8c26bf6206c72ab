import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import { withCorrection } from '../../../diagram/correction.ts';
import type { Correction } from '../../../diagram/diagram.ts';
import type { Canvas } from '../canvas/canvas.ts';

/** Keeps in an element what a person has said about it; the canvas can undo that. */
export function correct(canvas: Canvas, id: string, correction: Correction): void {
  canvas.edit({
    // Excalidraw's elements have custom data of any kind, and `withCorrection` gives such back.
    change: (element) => (element.id === id ? (withCorrection(element, correction) as ExcalidrawElement) : element),
  });
}
