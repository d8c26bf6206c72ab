import type { Box } from '../../../diagram/diagram.ts';
import { middleOf } from '../../../diagram/geometry.ts';
import type { Point } from '../../../diagram/scene.ts';

/** A shape that an arrow can end at, in scene units. */
export interface Target extends Box {
  /** Excalidraw's type; what is round or pointed is met at its outline, everything else at its box. */
  readonly type: string;
}

/** Between an arrow's end and the outline. */
export const ARROW_GAP = 5;

/**
 * The points of an arrow between the outlines of two shapes. It points from middle to middle, because that is how
 * Excalidraw keeps it when a shape moves; `bow` is how far it runs beside the straight line at `turnAt` of the way, to
 * its right where that is more than 0.
 */
export function arrowLine(from: Target, to: Target, bow: number, turnAt = 0.5): readonly Point[] {
  const start = middleOf(from);
  const end = middleOf(to);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length === 0) return [{ x: from.x + from.width + ARROW_GAP, y: start.y }, end];
  if (bow === 0) return [leave(from, start, end), leave(to, end, start)];
  const beside = along(start, end, turnAt);
  const turn = {
    x: beside.x - ((end.y - start.y) / length) * bow,
    y: beside.y + ((end.x - start.x) / length) * bow,
  };
  return [leave(from, start, turn), turn, leave(to, end, turn)];
}

/** Where Excalidraw writes what an arrow of two or three points says: half-way. */
export function labelSpot(points: readonly Point[]): Point {
  const [first, second, third] = points;
  if (first === undefined || second === undefined) return { x: 0, y: 0 };
  return third === undefined ? along(first, second, 0.5) : second;
}

/** So many places stand for each half of a line. */
const SAMPLES = 20;

/** Places all along the line as it is drawn: through its points in a curve. */
export function alongLine(points: readonly Point[]): Point[] {
  const [first, turn, last] = points;
  if (first === undefined || turn === undefined) return [];
  if (last === undefined) return samples((part) => along(first, turn, part));
  // The curve is that of Excalidraw's pencil: at a point it runs as the line between the points before and after.
  const tangent = { x: (last.x - first.x) / 6, y: (last.y - first.y) / 6 };
  const before = { x: turn.x - tangent.x, y: turn.y - tangent.y };
  const after = { x: turn.x + tangent.x, y: turn.y + tangent.y };
  return [
    ...samples((part) => cubic([first, along(first, turn, 1 / 6), before, turn], part)),
    ...samples((part) => cubic([turn, after, along(last, turn, 1 / 6), last], part)),
  ];
}

function samples(at: (part: number) => Point): Point[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => at(index / SAMPLES));
}

function cubic([a, b, c, d]: readonly [Point, Point, Point, Point], part: number): Point {
  const rest = 1 - part;
  const mix = (one: number, two: number, three: number, four: number): number =>
    rest ** 3 * one + 3 * rest ** 2 * part * two + 3 * rest * part ** 2 * three + part ** 3 * four;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** Where the line from a place inside a shape to a place outside leaves its outline, and a gap further. */
function leave(shape: Target, inside: Point, outside: Point): Point {
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

function along(start: Point, end: Point, part: number): Point {
  return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
}

function isInside({ type, width, height }: Target, middle: Point, spot: Point): boolean {
  const across = Math.abs(spot.x - middle.x) / Math.max(width / 2, Number.EPSILON);
  const down = Math.abs(spot.y - middle.y) / Math.max(height / 2, Number.EPSILON);
  if (type === 'ellipse') return across * across + down * down <= 1;
  if (type === 'diamond') return across + down <= 1;
  return across <= 1 && down <= 1;
}
