import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import { encloses } from '../canvas/encloses.ts';
import { takenBoxes } from '../canvas/taken-boxes.ts';
import type { Obstacles } from './route-arrow.ts';

/** What an arrow between two elements has to keep clear of. */
export function obstaclesBetween(
  elements: readonly ExcalidrawElement[],
  from: ExcalidrawElement,
  to: ExcalidrawElement,
): Obstacles {
  const arrows = new Set(elements.flatMap(({ id, type }) => (type === 'arrow' ? [id] : [])));
  const groups = new Set([...from.groupIds, ...to.groupIds]);
  const others = elements.filter(({ id, groupIds }) => {
    return id !== from.id && id !== to.id && !groupIds.some((group) => groups.has(group));
  });
  const isLabel = (element: ExcalidrawElement): boolean =>
    element.type === 'text' && (element.containerId === null || arrows.has(element.containerId));
  return {
    boxes: others.filter((element) => SHAPES.has(element.type) && !encloses(element, from) && !encloses(element, to)),
    texts: others.filter(isLabel),
    lines: takenBoxes(others.filter(({ type }) => type === 'arrow')),
  };
}

/** A text in a shape is where the shape is, and the strokes of a sign are within theirs. */
const SHAPES: ReadonlySet<string> = new Set(['rectangle', 'ellipse', 'diamond', 'image', 'frame']);
