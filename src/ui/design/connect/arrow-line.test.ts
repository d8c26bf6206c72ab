import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARROW_GAP, alongLine, arrowLine, labelSpot, type Target } from './arrow-line.ts';

const shape = (type: string, x: number, y: number, width = 100, height = 60): Target => ({ type, x, y, width, height });

describe('an arrow between two shapes', () => {
  test('runs from outline to outline, a gap away from each', () => {
    const [from, to] = arrowLine(shape('rectangle', 0, 0), shape('rectangle', 300, 0), 0);
    expect(from?.x).toBeCloseTo(100 + ARROW_GAP, 1);
    expect(from?.y).toBeCloseTo(30, 1);
    expect(to?.x).toBeCloseTo(300 - ARROW_GAP, 1);
    expect(to?.y).toBeCloseTo(30, 1);
  });

  test('meets a round or pointed shape at its outline and not at its box', () => {
    const target = shape('rectangle', 400, 400, 100, 100);
    const corner = (type: string) => arrowLine(shape(type, 0, 0, 100, 100), target, 0)[0]?.x;
    expect(corner('rectangle')).toBeGreaterThan(100);
    expect(corner('ellipse')).toBeCloseTo(50 + 50 / Math.SQRT2 + ARROW_GAP / Math.SQRT2, 0);
    expect(corner('diamond')).toBeCloseTo(75 + ARROW_GAP / Math.SQRT2, 0);
  });

  test('in a bow it goes through the place where its label stands, and points to the middles', () => {
    const points = arrowLine(shape('rectangle', 0, 0), shape('rectangle', 300, 0), 80);
    expect(points).toHaveLength(3);
    expect(labelSpot(points)).toEqual({ x: 200, y: 110 });
    const [first, turn] = points;
    expect((turn!.y - first!.y) / (turn!.x - first!.x)).toBeCloseTo((110 - 30) / (200 - 50), 2);
    const reached = alongLine(points).map(({ y }) => y);
    expect(Math.max(...reached)).toBeCloseTo(110, 0);
  });

  test('its places are finite wherever the shapes are, also one upon the other', () => {
    const anyShape = fc.record({
      type: fc.constantFrom('rectangle', 'ellipse', 'diamond', 'text'),
      x: fc.integer({ min: -1e6, max: 1e6 }),
      y: fc.integer({ min: -1e6, max: 1e6 }),
      width: fc.integer({ min: 0, max: 5000 }),
      height: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(anyShape, anyShape, fc.integer({ min: -500, max: 500 }), (one, other, bow) => {
        const points = arrowLine(one, other, bow);
        const places = [...points, labelSpot(points), ...alongLine(points)].flatMap(({ x, y }) => [x, y]);
        expect(places.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
