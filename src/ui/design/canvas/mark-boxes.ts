import type { Box } from '../../../diagram/diagram.ts';

/** What is needed of an element to ring it. */
interface Marked extends Box {
  readonly id: string;
  readonly groupIds: readonly string[];
  readonly containerId?: string | null;
  /** Of lines and arrows, from their first one, which is where the element is. */
  readonly points?: readonly (readonly [number, number])[];
}

/** A box to draw a ring around. */
export interface MarkBox extends Box {
  /** Of its first element. */
  readonly id: string;
}

/** Boxes around elements: one for each group of theirs, and a text goes with the shape that it is in. */
export function markBoxes(elements: readonly Marked[], ids: readonly string[]): MarkBox[] {
  const wanted = new Set(ids);
  const chosen = elements.filter(({ id }) => wanted.has(id));
  const byOwner = Map.groupBy(chosen, (element) => {
    const group = element.groupIds.at(-1);
    if (group !== undefined) return group;
    const { containerId } = element;
    return typeof containerId === 'string' && wanted.has(containerId) ? containerId : element.id;
  });
  return [...byOwner.values()].map(boxAround);
}

/** Excalidraw's place of a line is that of its first point, which need not be its upper left corner. */
function boxOf({ x, y, width, height, points }: Marked): Box {
  if (points === undefined || points.length === 0) return { x, y, width, height };
  const left = Math.min(...points.map(([across]) => across));
  const top = Math.min(...points.map(([, down]) => down));
  return { x: x + left, y: y + top, width, height };
}

function boxAround(marked: readonly Marked[]): MarkBox {
  const elements = marked.map(boxOf);
  const left = Math.min(...elements.map(({ x }) => x));
  const top = Math.min(...elements.map(({ y }) => y));
  const right = Math.max(...elements.map(({ x, width }) => x + width));
  const bottom = Math.max(...elements.map(({ y, height }) => y + height));
  return { id: marked[0]?.id ?? '', x: left, y: top, width: right - left, height: bottom - top };
}
