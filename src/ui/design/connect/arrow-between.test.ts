import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARROW_GAP, arrowBetween, type Target } from './arrow-between.ts';

const shape = (type: string, x: number, y: number, width = 100, height = 60): Target => ({
  id: `${type}-${x}-${y}`,
  type,
  x,
  y,
  width,
  height,
});

describe('an arrow between two shapes', () => {
  test('runs from outline to outline, a gap away from each', () => {
    const { from, to } = arrowBetween(shape('rectangle', 0, 0), shape('rectangle', 300, 0), 0);
    expect(from.x).toBeCloseTo(100 + ARROW_GAP, 1);
    expect(from.y).toBeCloseTo(30, 1);
    expect(to.x).toBeCloseTo(300 - ARROW_GAP, 1);
    expect(to.y).toBeCloseTo(30, 1);
  });

  test('meets a round or pointed shape at its outline and not at its box', () => {
    const target = shape('rectangle', 400, 400, 100, 100);
    const corner = (type: string) => arrowBetween(shape(type, 0, 0, 100, 100), target, 0).from.x;
    expect(corner('rectangle')).toBeGreaterThan(100);
    expect(corner('ellipse')).toBeCloseTo(50 + 50 / Math.SQRT2 + ARROW_GAP / Math.SQRT2, 0);
    expect(corner('diamond')).toBeCloseTo(75 + ARROW_GAP / Math.SQRT2, 0);
  });

  test('the next arrow between the same two runs beside the first', () => {
    const lanes = [0, 1, 2].map((lane) => arrowBetween(shape('rectangle', 0, 0), shape('rectangle', 300, 0), lane));
    expect(lanes.map(({ from }) => Math.round(from.y))).toEqual([30, 52, 8]);
  });

  test('its ends are finite wherever the shapes are, also one upon the other', () => {
    const anyShape = fc.record({
      id: fc.constant('a'),
      type: fc.constantFrom('rectangle', 'ellipse', 'diamond', 'text'),
      x: fc.integer({ min: -1e6, max: 1e6 }),
      y: fc.integer({ min: -1e6, max: 1e6 }),
      width: fc.integer({ min: 0, max: 5000 }),
      height: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(anyShape, anyShape, fc.nat(6), (one, other, lane) => {
        const { from, to } = arrowBetween(one, other, lane);
        expect([from.x, from.y, to.x, to.y].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
