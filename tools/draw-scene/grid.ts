import type { Point } from './elements.ts';
import type { Box, Link } from './parse-drawing.ts';

const PITCH = { x: 340, y: 190 } as const;
const SIZE = { width: 180, height: 84 } as const;
/** Between an arrow's end and the outline, as the editor leaves it. */
const GAP = 4;

/** Where a box stands, in scene units. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place of a box. */
export function placeOf({ column, row }: Pick<Box, 'column' | 'row'>): Place {
  return { x: column * PITCH.x, y: row * PITCH.y, ...SIZE };
}

/** The middle of a place. */
export function middleOf({ x, y, width, height }: Place): Point {
  return [x + width / 2, y + height / 2];
}

/**
 * The points of an arrow. Boxes of one row or column with nothing between them are joined straight; everything else
 * goes through the gutters between columns and rows, so that no arrow crosses a box. `lane` keeps arrows of one gutter
 * apart.
 */
export function route(from: Box, to: Box, lane: number, boxes: readonly Box[]): Point[] {
  const [a, b] = [placeOf(from), placeOf(to)];
  const [[ax, ay], [bx, by]] = [middleOf(a), middleOf(b)];
  const shift = ((lane % 5) - 2) * 9;
  const [dx, dy] = [to.column - from.column, to.row - from.row];
  const isOpen = !boxes.some((box) => isBetween(box, from, to));
  if (dx === 0 && isOpen) {
    const sign = Math.sign(dy);
    return [
      [ax + shift, ay + sign * (a.height / 2 + GAP)],
      [bx + shift, by - sign * (b.height / 2 + GAP)],
    ];
  }
  if (dy === 0 && isOpen) {
    const sign = Math.sign(dx);
    return [
      [ax + sign * (a.width / 2 + GAP), ay + shift / 2],
      [bx - sign * (b.width / 2 + GAP), by + shift / 2],
    ];
  }
  const side = dx >= 0 ? 1 : -1;
  const out: Point = [ax + side * (a.width / 2 + GAP), ay + shift];
  const gutterOut = ax + side * (PITCH.x / 2) + shift;
  if (Math.abs(dx) === 1) {
    const into: Point = [bx - side * (b.width / 2 + GAP), by + shift];
    return [out, [gutterOut, out[1]], [gutterOut, into[1]], into];
  }
  if (dx === 0) {
    const into: Point = [bx + side * (b.width / 2 + GAP), by + shift];
    return [out, [gutterOut, out[1]], [gutterOut, into[1]], into];
  }
  const above = dy <= 0 ? 1 : -1;
  const gutterIn = by + above * (PITCH.y / 2) + shift;
  const into: Point = [bx + shift, by + above * (b.height / 2 + GAP)];
  return [out, [gutterOut, out[1]], [gutterOut, gutterIn], [into[0], gutterIn], into];
}

const inside = (at: number, a: number, b: number): boolean => at > Math.min(a, b) && at < Math.max(a, b);

function isBetween(box: Box, from: Box, to: Box): boolean {
  const isInRow = from.row === to.row && box.row === from.row && inside(box.column, from.column, to.column);
  return isInRow || (from.column === to.column && box.column === from.column && inside(box.row, from.row, to.row));
}

/** The point halfway along a route: where its label stands. */
export function halfway(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, index) => distance(points[index] ?? point, point));
  let left = lengths.reduce((total, one) => total + one, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index] ?? [0, 0], points[index + 1] ?? [0, 0]];
    if (left <= length && length > 0) {
      const share = left / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= length;
  }
  return points[0] ?? [0, 0];
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** A straight way between the outlines of two boxes, `miss` away from both: how a loose arrow is drawn. */
export function straight({ from, to }: { from: Place; to: Place }, miss: number): Point[] {
  const [a, b] = [middleOf(from), middleOf(to)];
  return [leave(from, a, b, miss), leave(to, b, a, miss)];
}

function leave({ width, height }: Place, [x, y]: Point, [towardX, towardY]: Point, miss: number): Point {
  const [dx, dy] = [towardX - x, towardY - y];
  const length = Math.hypot(dx, dy);
  const share = Math.min(width / 2 / Math.max(Math.abs(dx), 1e-9), height / 2 / Math.max(Math.abs(dy), 1e-9));
  const reach = share + miss / Math.max(length, 1);
  return [Math.round(x + dx * reach), Math.round(y + dy * reach)];
}

/** The place around all of some boxes. */
export function around(boxes: readonly Box[], margin: number): Place {
  const places = boxes.map((box) => placeOf(box));
  const x = Math.min(...places.map((place) => place.x)) - margin;
  const y = Math.min(...places.map((place) => place.y)) - margin;
  return {
    x,
    y,
    width: Math.max(...places.map((place) => place.x + place.width)) + margin - x,
    height: Math.max(...places.map((place) => place.y + place.height)) + margin - y,
  };
}

/** Heads as Excalidraw stores them. */
export function headsOf({ heads }: Link): { startArrowhead: 'arrow' | null; endArrowhead: 'arrow' | null } {
  return { startArrowhead: heads === 'both' ? 'arrow' : null, endArrowhead: heads === 'none' ? null : 'arrow' };
}
