import type { Box } from '../../../diagram/diagram.ts';
import { isInBox, middleOf } from '../../../diagram/geometry.ts';
import type { Point } from '../../../diagram/scene.ts';
import { encloses } from '../canvas/encloses.ts';

/** Where the next item may go, all in scene units. */
export interface Surroundings {
  /** What is seen of the canvas, and not covered. */
  readonly free: Box;
  /** What the item is to stand beside; null for nothing. */
  readonly anchor: Box | null;
  readonly taken: readonly Box[];
}

type Size = Pick<Box, 'width' | 'height'>;

/** Room for an arrow with its label between two items. */
const GAP = { x: 120, y: 64 } as const;
/** With some air around an item. */
const AIR = 12;
/** So many places are tried; where all are taken, the item lies upon others. */
const MOST = 400;

/**
 * The middle of the place for the next item, as one reads: to the right of the anchor, and in the next line where the
 * line is full. Lines are as long as what is seen; where there is no more room below, the place is below what is seen.
 */
export function nextSpot(size: Size, { free, anchor, taken }: Surroundings): Point {
  const step = { x: size.width + GAP.x, y: size.height + GAP.y };
  const seen = anchor !== null && isInBox(middleOf(anchor), free) ? anchor : null;
  // What stands around the anchor, such as a boundary, may stand around the next item as well.
  const around = new Set(taken.filter((box) => seen !== null && box !== seen && encloses(box, seen)));
  const isFree = (spot: Point): boolean => {
    const item = boxAround(spot, size);
    return !taken.some((box) => overlaps(item, box) && !(around.has(box) && encloses(box, item)));
  };
  const first = seen === null ? firstSpot(size, step.x, free) : middleOf(seen);
  const left = seen === null ? first.x : lineStart(first.x, size, step.x, free);
  const right = free.x + free.width - size.width / 2;
  let spot = first;
  for (let tries = 0; tries < MOST; tries += 1) {
    if ((seen === null || tries > 0) && isFree(spot)) return spot;
    const next = { x: spot.x + step.x, y: spot.y };
    spot = next.x <= right ? next : { x: left, y: spot.y + step.y };
  }
  return first;
}

/** Of as many columns as there is room for, in the middle of what is seen, the first one. */
function firstSpot({ width, height }: Size, step: number, free: Box): Point {
  const columns = Math.max(1, Math.floor((free.width + GAP.x) / step));
  const unused = free.width - (columns * step - GAP.x);
  return { x: free.x + Math.max(0, unused) / 2 + width / 2, y: free.y + height / 2 };
}

/** The first column of a line in which an item stands at `x`. */
function lineStart(x: number, { width }: Size, step: number, free: Box): number {
  const before = Math.floor((x - width / 2 - free.x) / step);
  return x - Math.max(0, before) * step;
}

function boxAround({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function overlaps(one: Box, other: Box): boolean {
  const [left, right] = [middleOf(one), middleOf(other)];
  return (
    Math.abs(left.x - right.x) < (one.width + other.width) / 2 + AIR &&
    Math.abs(left.y - right.y) < (one.height + other.height) / 2 + AIR
  );
}
