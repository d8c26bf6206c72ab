import type { Box } from '../../../diagram/diagram.ts';

/** What is needed of an element to keep clear of it. */
export interface Drawing extends Box {
  readonly type: string;
  /** Of lines and arrows, from their first one, which is where the element is. */
  readonly points?: readonly (readonly [number, number])[];
}

/** Between two places of a line that are kept clear, in scene units. */
const STEP = 16;
/** Of one straight piece of a line; a file may hold lines that are longer than any screen. */
const MOST_STEPS = 500;

/** The places that elements take. Of a line only the line itself, not all of the box around it. */
export function takenBoxes(elements: readonly Drawing[]): Box[] {
  return elements.flatMap((element) => (element.points === undefined ? [element] : spotsOf(element, element.points)));
}

function spotsOf({ x, y }: Drawing, points: NonNullable<Drawing['points']>): Box[] {
  return points.slice(1).flatMap(([toX, toY], index) => {
    const [fromX, fromY] = points[index] ?? [0, 0];
    const length = Math.hypot(toX - fromX, toY - fromY);
    const steps = Math.min(MOST_STEPS, Math.max(1, Math.ceil(length / STEP)));
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: x + fromX + ((toX - fromX) * step) / steps,
      y: y + fromY + ((toY - fromY) * step) / steps,
      width: 0,
      height: 0,
    }));
  });
}
