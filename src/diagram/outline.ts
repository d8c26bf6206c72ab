import type { Box } from './diagram.ts';
import { boxOf, distanceToSegment, middleOf, turn } from './geometry.ts';
import type { Point, SceneElement } from './scene.ts';

/** The line around a shape, which arrows end at. */
export interface Outline {
  readonly form: 'rectangle' | 'ellipse' | 'diamond' | 'polygon';
  readonly middle: Point;
  /** Half of its width and of its height, before it is turned. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly angle: number;
  /** Of a polygon, in scene units, as drawn. */
  readonly corners: readonly Point[];
  readonly box: Box;
}

/** Corners of a polygon that are looked at; a hand-drawn one may have thousands, close together. */
const MOST_CORNERS = 64;

export function outlineOf(element: SceneElement): Outline {
  const { type, x, y, width, height, angle } = element;
  const middle = middleOf({ x, y, width, height });
  const isPolygon = element.points.length > 2;
  const step = Math.ceil(element.points.length / MOST_CORNERS);
  const corners = isPolygon ? element.points.filter((_, index) => index % step === 0) : [];
  return {
    form: isPolygon ? 'polygon' : type === 'ellipse' || type === 'diamond' ? type : 'rectangle',
    middle,
    halfWidth: width / 2,
    halfHeight: height / 2,
    angle,
    corners: corners.map((corner) => turn(corner, middle, angle)),
    box: boxOf(element),
  };
}

/** The outline of something that has none of its own, such as an icon made of many lines. */
export function outlineOfBox(box: Box): Outline {
  const halves = { halfWidth: box.width / 2, halfHeight: box.height / 2 };
  return { form: 'rectangle', middle: middleOf(box), ...halves, angle: 0, corners: [], box };
}

/** How far a point is from an outline, which it may be inside of. */
export function distanceToOutline(point: Point, outline: Outline): { distance: number; isInside: boolean } {
  if (outline.form === 'polygon') return toPolygon(point, outline.corners);
  const { x, y } = turn(point, outline.middle, -outline.angle);
  // All other forms are the same in all four quarters.
  const [dx, dy] = [Math.abs(x - outline.middle.x), Math.abs(y - outline.middle.y)];
  if (outline.form === 'ellipse') return toEllipse(dx, dy, outline.halfWidth, outline.halfHeight);
  if (outline.form === 'diamond') return toDiamond(dx, dy, outline.halfWidth, outline.halfHeight);
  const [outX, outY] = [dx - outline.halfWidth, dy - outline.halfHeight];
  if (outX <= 0 && outY <= 0) return { distance: Math.min(-outX, -outY), isInside: true };
  return { distance: Math.hypot(Math.max(0, outX), Math.max(0, outY)), isInside: false };
}

function toDiamond(
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): { distance: number; isInside: boolean } {
  const distance = distanceToSegment({ x, y }, { x: halfWidth, y: 0 }, { x: 0, y: halfHeight });
  return { distance, isInside: x * halfHeight + y * halfWidth <= halfWidth * halfHeight };
}

/** Walks to the nearest point by circles that touch the ellipse; three steps are exact to a fraction of a unit. */
function toEllipse(
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): { distance: number; isInside: boolean } {
  const [a, b] = [Math.max(halfWidth, 0.01), Math.max(halfHeight, 0.01)];
  let [tx, ty] = [Math.SQRT1_2, Math.SQRT1_2];
  for (let step = 0; step < 4; step++) {
    const [ex, ey] = [((a * a - b * b) * tx ** 3) / a, ((b * b - a * a) * ty ** 3) / b];
    const [rx, ry] = [a * tx - ex, b * ty - ey];
    const [qx, qy] = [x - ex, y - ey];
    const scale = Math.hypot(rx, ry) / Math.max(Math.hypot(qx, qy), 1e-9);
    tx = Math.min(1, Math.max(0, (qx * scale + ex) / a));
    ty = Math.min(1, Math.max(0, (qy * scale + ey) / b));
    const length = Math.max(Math.hypot(tx, ty), 1e-9);
    [tx, ty] = [tx / length, ty / length];
  }
  return { distance: Math.hypot(x - a * tx, y - b * ty), isInside: (x / a) ** 2 + (y / b) ** 2 <= 1 };
}

function toPolygon(point: Point, corners: readonly Point[]): { distance: number; isInside: boolean } {
  let distance = Infinity;
  let isInside = false;
  let before = corners.at(-1);
  for (const corner of corners) {
    if (before === undefined) break;
    distance = Math.min(distance, distanceToSegment(point, before, corner));
    const crosses = corner.y > point.y !== before.y > point.y;
    const at = ((before.x - corner.x) * (point.y - corner.y)) / (before.y - corner.y) + corner.x;
    if (crosses && point.x < at) isInside = !isInside;
    before = corner;
  }
  return { distance, isInside };
}
