import type { Box } from './diagram.ts';
import { boxAround, distanceToBox, distanceToSegment, middleOf, turn } from './geometry.ts';
import type { Point, SceneElement } from './scene.ts';

/** An arrow, line or stroke, as far as it may connect something. */
export interface Linear {
  readonly element: SceneElement;
  /** As drawn, thinned out. */
  readonly path: readonly Point[];
  readonly length: number;
  readonly box: Box;
}

/** Points of a path that are looked at; strokes have thousands, close together. */
const MOST_POINTS = 32;
/** An end points where the path comes from over this length; its very last piece may be a hook of the hand. */
const APPROACH = 12;

export function linearOf(element: SceneElement): Linear {
  const middle = middleOf(element);
  const last = element.points.length - 1;
  const step = Math.ceil(element.points.length / MOST_POINTS);
  const kept = element.points.filter((_, index) => index === last || index % step === 0);
  const path = kept.map((point) => turn(point, middle, element.angle));
  let length = 0;
  for (const [from, to] of piecesOf(path)) length += Math.hypot(to.x - from.x, to.y - from.y);
  const box = boxAround(path.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  return { element, path, length, box };
}

/** Where an end is, and the direction in which it points outwards, of the length 1. */
export function endOf({ path }: Linear, end: 'start' | 'end'): { at: Point; direction: Point } {
  const points = end === 'start' ? path : path.toReversed();
  const at = points[0] ?? { x: 0, y: 0 };
  const from = points.find(({ x, y }) => Math.hypot(x - at.x, y - at.y) >= APPROACH) ?? points.at(-1) ?? at;
  const [dx, dy] = [at.x - from.x, at.y - from.y];
  const length = Math.hypot(dx, dy);
  return { at, direction: length === 0 ? { x: 0, y: 0 } : { x: dx / length, y: dy / length } };
}

/** How far a point is from a path. */
export function distanceToPath(point: Point, path: readonly Point[]): number {
  let distance = Infinity;
  let before = path[0];
  for (const corner of path) {
    if (before !== undefined) distance = Math.min(distance, distanceToSegment(point, before, corner));
    before = corner;
  }
  return distance;
}

/** How far the middle part of a path is from a box: what stands there is written on the arrow. */
export function middleToBox({ path, length }: Linear, box: Box): number {
  // Close enough together that no label slips through between two of them.
  const samples = Math.min(60, Math.max(8, Math.ceil(length / 20)));
  let distance = Infinity;
  for (let index = 0; index <= samples; index++) {
    const share = 0.2 + (0.6 * index) / samples;
    distance = Math.min(distance, distanceToBox(pointAt(path, length * share), box));
  }
  return distance;
}

function pointAt(path: readonly Point[], along: number): Point {
  let left = along;
  for (const [from, to] of piecesOf(path)) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (left <= length && length > 0) {
      return { x: from.x + ((to.x - from.x) * left) / length, y: from.y + ((to.y - from.y) * left) / length };
    }
    left -= length;
  }
  return path.at(-1) ?? { x: 0, y: 0 };
}

function* piecesOf(path: readonly Point[]): Iterable<readonly [Point, Point]> {
  for (let index = 1; index < path.length; index++) {
    const [from, to] = [path[index - 1], path[index]];
    if (from !== undefined && to !== undefined) yield [from, to];
  }
}
