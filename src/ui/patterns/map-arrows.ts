import type { Pattern } from '../../catalog/problem-schema.ts';
import { MAP_ROWS, PATTERN_MAP } from './pattern-map.ts';

/** A place in the drawing of the map. */
export type Spot = readonly [x: number, y: number];

/** An arrow of the map, from what a pattern builds on to the pattern. */
export interface MapArrow {
  readonly from: Spot;
  readonly via: Spot;
  readonly to: Spot;
}

/** Units of the drawing: a hundredth of the width is ten, a row a hundred and thirty. */
const STEP = 10;
const ROW = 130;
/** Where a box begins and ends in its row, as in pattern-map.css. */
const BOX_TOP = 16;
const BOX_BOTTOM = 84;
/** The air between an arrow and its box, which would cover what of the head reached into it. */
export const GAP = 7;
/** Between the heads of arrows that lead to the same box. */
const APART = 34;

export const MAP_SIZE: Spot = [100 * STEP, MAP_ROWS * ROW];

/** The arrows that lead to a pattern, in the order of what it builds on. */
export function arrowsTo(id: Pattern): MapArrow[] {
  const { x, row, after } = PATTERN_MAP[id];
  return after.map((before, index) => {
    const start = PATTERN_MAP[before];
    const from: Spot = [start.x * STEP, start.row * ROW + BOX_BOTTOM];
    const to: Spot = [x * STEP + (index - (after.length - 1) / 2) * APART, row * ROW + BOX_TOP - GAP];
    const via: Spot = [(from[0] + to[0]) / 2 + (to[0] - from[0]) * 0.12, (from[1] + to[1]) / 2 + 8];
    return { from, via, to };
  });
}

/** The top of a pattern's box in the drawing. */
export function topOf(id: Pattern): number {
  return PATTERN_MAP[id].row * ROW + BOX_TOP;
}
