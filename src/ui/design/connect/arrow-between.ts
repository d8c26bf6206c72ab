import type { Box } from '../../../diagram/diagram.ts';

/** A shape that an arrow can end at, in scene units. */
export interface Target extends Box {
  readonly id: string;
  /** Excalidraw's type; what is round or pointed is met at its outline, everything else at its box. */
  readonly type: string;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Between an arrow's end and the outline. */
export const ARROW_GAP = 5;
/** Between arrows side by side. */
const LANE = 22;

/** The line of an arrow from one shape to another; `focus` says where each end points to, as Excalidraw keeps it. */
export interface ArrowLine {
  readonly from: Spot;
  readonly to: Spot;
}

/**
 * A straight arrow between the outlines of two shapes, along the line of their middles. `lane` counts arrows that are
 * there already between the same two: each next one runs beside them.
 */
export function arrowBetween(from: Target, to: Target, lane: number): ArrowLine {
  const start = middleOf(from);
  const end = middleOf(to);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length === 0) return { from: { x: from.x + from.width + ARROW_GAP, y: start.y }, to: end };
  const side = laneOffset(lane);
  const shift = { x: (-(end.y - start.y) / length) * side, y: ((end.x - start.x) / length) * side };
  const inner = { x: start.x + shift.x, y: start.y + shift.y };
  const outer = { x: end.x + shift.x, y: end.y + shift.y };
  return { from: leave(from, inner, outer), to: leave(to, outer, inner) };
}

/** 0, then by turns to either side: 1, -1, 2, -2 … lanes. */
function laneOffset(lane: number): number {
  const rank = Math.ceil(lane / 2);
  return rank * LANE * (lane % 2 === 1 ? 1 : -1);
}

function middleOf({ x, y, width, height }: Box): Spot {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the line from a place inside a shape to a place outside leaves its outline, and a gap further. */
function leave(shape: Target, inside: Spot, outside: Spot): Spot {
  const middle = middleOf(shape);
  let low = 0;
  let high = 1;
  // The outline is where inside ends; halving finds it for every shape, to a hundredth of a unit.
  for (let step = 0; step < 24; step += 1) {
    const half = (low + high) / 2;
    if (isInside(shape, middle, along(inside, outside, half))) low = half;
    else high = half;
  }
  const length = Math.hypot(outside.x - inside.x, outside.y - inside.y);
  return along(inside, outside, Math.min(1, high + (length === 0 ? 0 : ARROW_GAP / length)));
}

function along(start: Spot, end: Spot, part: number): Spot {
  return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
}

function isInside({ type, width, height }: Target, middle: Spot, spot: Spot): boolean {
  const across = Math.abs(spot.x - middle.x) / Math.max(width / 2, Number.EPSILON);
  const down = Math.abs(spot.y - middle.y) / Math.max(height / 2, Number.EPSILON);
  if (type === 'ellipse') return across * across + down * down <= 1;
  if (type === 'diamond') return across + down <= 1;
  return across <= 1 && down <= 1;
}
