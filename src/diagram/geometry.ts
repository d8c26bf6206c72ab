import type { Box } from './diagram.ts';
import type { Point, SceneElement } from './scene.ts';

/** A point that is turned by an angle, in radians, around a middle. */
export function turn({ x, y }: Point, middle: Point, angle: number): Point {
  if (angle === 0) return { x, y };
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [x - middle.x, y - middle.y];
  return { x: middle.x + dx * cos - dy * sin, y: middle.y + dx * sin + dy * cos };
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

export function areaOf({ width, height }: Box): number {
  return width * height;
}

/** The smallest upright box around an element as it is drawn, turned or not. */
export function boxOf({ x, y, width, height, angle }: SceneElement): Box {
  if (angle === 0) return { x, y, width, height };
  const middle = middleOf({ x, y, width, height });
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [wide, high] = [width * cos + height * sin, width * sin + height * cos];
  return { x: middle.x - wide / 2, y: middle.y - high / 2, width: wide, height: high };
}

/** The smallest box around all of some boxes; there must be one at least. */
export function boxAround(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A box that is larger by so much on each side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function isInBox(point: Point, { x, y, width, height }: Box): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** How much of the first box lies in the second one, from 0 to 1. A box without an area counts by its length. */
export function shareInside(inner: Box, outer: Box): number {
  return (
    shareOfLength(inner.x, inner.width, outer.x, outer.width) *
    shareOfLength(inner.y, inner.height, outer.y, outer.height)
  );
}

function shareOfLength(at: number, size: number, from: number, length: number): number {
  const common = Math.min(at + size, from + length) - Math.max(at, from);
  if (size === 0) return common < 0 ? 0 : 1;
  return Math.max(0, common) / size;
}

/** How far two boxes are apart in each direction; 0 where they overlap. */
export function gapBetween(a: Box, b: Box): { readonly x: number; readonly y: number } {
  return {
    x: Math.max(0, b.x - (a.x + a.width), a.x - (b.x + b.width)),
    y: Math.max(0, b.y - (a.y + a.height), a.y - (b.y + b.height)),
  };
}

/** How far a point is from a box; 0 inside. */
export function distanceToBox(point: Point, { x, y, width, height }: Box): number {
  const dx = Math.max(0, x - point.x, point.x - (x + width));
  const dy = Math.max(0, y - point.y, point.y - (y + height));
  return Math.hypot(dx, dy);
}

/** How far a point is from the straight line between two others. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - (from.x + at * dx), point.y - (from.y + at * dy));
}

/** Where a ray first meets a box: how far from its start, 0 inside, or null where it misses. `to` has the length 1. */
export function meets(from: Point, to: Point, { x, y, width, height }: Box): number | null {
  let [near, far] = [0, Infinity];
  const axes = [
    [from.x, to.x, x, x + width],
    [from.y, to.y, y, y + height],
  ] as const;
  for (const [start, step, low, high] of axes) {
    if (Math.abs(step) < 1e-9) {
      if (start < low || start > high) return null;
      continue;
    }
    const [one, other] = [(low - start) / step, (high - start) / step];
    near = Math.max(near, Math.min(one, other));
    far = Math.min(far, Math.max(one, other));
  }
  return near <= far ? near : null;
}
