import type { Box } from '../../../diagram/diagram.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Room for an arrow with its label between two items. */
const GAP = { x: 104, y: 80 } as const;
/** Rings of places around the wanted one; where all are taken, the item lies upon others. */
const MOST_RINGS = 12;

/** The middle of a free place for a box of this size, nearest to the wanted middle on a grid around it. */
export function freeSpot(wanted: Spot, size: Pick<Box, 'width' | 'height'>, taken: readonly Box[]): Spot {
  const step = { x: size.width + GAP.x, y: size.height + GAP.y };
  for (let ring = 0; ring <= MOST_RINGS; ring += 1) {
    const free = ringAround(ring)
      .map(([across, down]) => ({ x: wanted.x + across * step.x, y: wanted.y + down * step.y }))
      .filter((middle) => !taken.some((box) => overlaps(middle, size, box)))
      .toSorted((left, right) => distance(left, wanted) - distance(right, wanted));
    const [nearest] = free;
    if (nearest !== undefined) return nearest;
  }
  return wanted;
}

/** Steps across and down to the places of a ring, from the right side on, as one draws: left to right. */
function ringAround(ring: number): [number, number][] {
  if (ring === 0) return [[0, 0]];
  const steps = Array.from({ length: 2 * ring + 1 }, (_, index) => index - ring);
  return steps
    .flatMap((across) => steps.map((down): [number, number] => [across, down]))
    .filter(([across, down]) => Math.max(Math.abs(across), Math.abs(down)) === ring)
    .toSorted(([left], [right]) => right - left);
}

/** With some air around it. */
const AIR = 12;

function overlaps(middle: Spot, { width, height }: Pick<Box, 'width' | 'height'>, box: Box): boolean {
  return (
    Math.abs(middle.x - (box.x + box.width / 2)) < (width + box.width) / 2 + AIR &&
    Math.abs(middle.y - (box.y + box.height / 2)) < (height + box.height) / 2 + AIR
  );
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
