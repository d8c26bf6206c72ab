import { describe, expect, test } from 'vitest';
import type { Box } from '../../../diagram/diagram.ts';
import { takenBoxes } from '../canvas/taken-boxes.ts';
import { nextSpot } from './next-spot.ts';

const SIZE = { width: 172, height: 84 };
const free: Box = { x: 232, y: 80, width: 556, height: 400 };
const boxAround = ({ x, y }: { x: number; y: number }): Box => ({
  x: x - SIZE.width / 2,
  y: y - SIZE.height / 2,
  ...SIZE,
});

/** Places so many items one after another, each beside the last one. */
function placed(count: number, area = free): Box[] {
  const boxes: Box[] = [];
  for (let index = 0; index < count; index += 1) {
    boxes.push(boxAround(nextSpot(SIZE, { free: area, anchor: boxes.at(-1) ?? null, taken: boxes })));
  }
  return boxes;
}

const isInside = (box: Box): boolean => box.x >= free.x && box.x + box.width <= free.x + free.width && box.y >= free.y;

describe('the place of the next item', () => {
  test('goes on as one reads, in lines within what is seen', () => {
    const boxes = placed(6);
    const [first, second, third] = boxes;
    expect(boxes.every(isInside)).toBe(true);
    expect([second!.y, third!.x]).toEqual([first!.y, first!.x]);
    expect(second!.x).toBeGreaterThan(first!.x + SIZE.width);
    expect(third!.y).toBeGreaterThan(first!.y + SIZE.height);
  });

  test('is upon no other, for many of them', () => {
    const boxes = placed(40);
    for (const [index, box] of boxes.entries()) {
      const isApart = boxes
        .slice(0, index)
        .every((other) => Math.abs(other.x - box.x) >= SIZE.width || Math.abs(other.y - box.y) >= SIZE.height);
      expect(isApart).toBe(true);
    }
  });

  test('is in one column, in its middle, where there is no room for two', () => {
    const xs = placed(3, { ...free, x: 12, width: 318 }).map(({ x }) => x);
    expect(xs).toEqual([85, 85, 85]);
  });

  test('is beside the anchor wherever that stands, and in what is seen where the anchor is not', () => {
    const anchor = boxAround({ x: 400, y: 300 });
    expect(nextSpot(SIZE, { free, anchor, taken: [anchor] })).toEqual({ x: 692, y: 300 });
    const hidden = boxAround({ x: -4000, y: 0 });
    expect(isInside(boxAround(nextSpot(SIZE, { free, anchor: hidden, taken: [hidden] })))).toBe(true);
  });

  test('is kept clear of a line, and not of the whole box around it', () => {
    const anchor = boxAround({ x: 370, y: 138 });
    const line = (points: [number, number][]) =>
      takenBoxes([{ type: 'arrow', x: 480, y: 20, width: 300, height: 400, points }]);
    expect(
      nextSpot(SIZE, {
        free,
        anchor,
        taken: [
          anchor,
          ...line([
            [0, 0],
            [0, 400],
            [300, 400],
          ]),
        ],
      }).y,
    ).toBe(138);
    expect(
      nextSpot(SIZE, {
        free,
        anchor,
        taken: [
          anchor,
          ...line([
            [0, 0],
            [300, 250],
          ]),
        ],
      }).y,
    ).toBeGreaterThan(138);
  });

  test('is inside the boundary of the anchor where there is room, and else outside of it', () => {
    const anchor = boxAround({ x: 370, y: 138 });
    const wide = { x: 200, y: 50, width: 600, height: 200 };
    expect(nextSpot(SIZE, { free, anchor, taken: [anchor, wide] }).y).toBe(138);
    const narrow = { ...wide, width: 400 };
    expect(nextSpot(SIZE, { free, anchor, taken: [anchor, narrow] }).y).toBeGreaterThan(250);
  });

  test('is finite where everything is covered', () => {
    const everything = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };
    const { x, y } = nextSpot(SIZE, { free, anchor: null, taken: [everything] });
    expect([x, y].every(Number.isFinite)).toBe(true);
  });
});
