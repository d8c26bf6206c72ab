import type { ComponentKind } from '../../../catalog/component-kinds.ts';
import type { Canvas } from '../canvas/canvas.ts';
import { freeSpot } from './free-spot.ts';
import { ITEM_SIZE, libraryItem } from './library-item.ts';

/**
 * Draws a component with its middle at a place of the scene, or as near to the middle of what is seen as there is room,
 * and selects it.
 */
export function placeItem(
  canvas: Canvas,
  kind: ComponentKind,
  at: { readonly x: number; readonly y: number } | null,
  newId: () => string,
): void {
  const middle = at ?? freeSpot(canvas.placeAt(null), ITEM_SIZE, canvas.elements());
  const { width, height } = ITEM_SIZE;
  const item = libraryItem(kind, { x: middle.x - width / 2, y: middle.y - height / 2, newId });
  canvas.edit({ add: item, select: item.map(({ id }) => id) });
}
