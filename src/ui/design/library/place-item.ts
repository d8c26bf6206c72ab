import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ComponentKind } from '../../../catalog/component-kinds.ts';
import type { Canvas } from '../canvas/canvas.ts';
import { takenBoxes } from '../canvas/taken-boxes.ts';
import { ITEM_SIZE, libraryItem } from './library-item.ts';
import { nextSpot } from './next-spot.ts';

/**
 * Draws a component with its middle at a place of the scene, or where there is room beside what is selected or was
 * placed last; selects it and brings it into view.
 */
export function placeItem(
  canvas: Canvas,
  kind: ComponentKind,
  at: { readonly x: number; readonly y: number } | null,
  newId: () => string,
): void {
  const middle = at ?? placeBeside(canvas);
  const { width, height } = ITEM_SIZE;
  const item = libraryItem(kind, { x: middle.x - width / 2, y: middle.y - height / 2, newId });
  canvas.edit({ add: item, select: item.map(({ id }) => id) });
  if (at === null) canvas.reveal(item);
}

function placeBeside(canvas: Canvas): { readonly x: number; readonly y: number } {
  const elements = canvas.elements();
  const anchor = anchorOf(elements, canvas.selection.get()) ?? null;
  return nextSpot(ITEM_SIZE, { free: canvas.freeScene(), anchor, taken: takenBoxes(elements) });
}

/** The shape that is selected, else the last one that came from the library. */
function anchorOf(elements: readonly ExcalidrawElement[], selected: readonly string[]): ExcalidrawElement | undefined {
  return (
    elements.findLast(({ id, type }) => selected.includes(id) && SHAPES.has(type)) ??
    elements.findLast(({ customData }) => customData?.['dryrunKind'] !== undefined)
  );
}

/** What stands for something; a line or arrow that is selected says nothing about where to go on. */
const SHAPES: ReadonlySet<string> = new Set(['rectangle', 'ellipse', 'diamond', 'image', 'text']);
