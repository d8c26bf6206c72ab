import { describe, expect, it } from 'vitest';
import { shape } from '../../tests/fixtures/scenes/scene-kit.ts';
import { distanceToOutline, outlineOf } from './outline.ts';
import { checkScene } from './parse-scene.ts';

/** The distance of a point from a shape of 200 by 100 around the origin. */
function distance(type: string, x: number, y: number, more: object = {}): readonly [number, boolean] {
  const element = checkScene([shape('s', [-100, -50, 200, 100], { type, ...more })]).elements[0]!;
  const found = distanceToOutline({ x, y }, outlineOf(element));
  return [Math.round(found.distance * 10) / 10, found.isInside];
}

describe('the distance to an outline', () => {
  it.each([
    ['rectangle', 0, 80, 30, false],
    ['rectangle', 103, 54, 5, false],
    ['rectangle', 90, 0, 10, true],
    ['ellipse', 0, 80, 30, false],
    ['ellipse', 0, 0, 50, true],
    ['ellipse', 120, 0, 20, false],
    ['diamond', 0, 60, 10, false],
    ['diamond', 50, 25, 0, true],
    ['diamond', 100, 50, 44.7, false],
  ])('%s, %d, %d: %d', (type, x, y, away, isInside) => {
    expect(distance(type, x, y)).toEqual([away, isInside]);
  });

  it('is measured to the curve of an ellipse, and not to its box', () => {
    const [away] = distance('ellipse', 100, 50);
    // By brute force over the curve.
    const nearest = Math.min(
      ...Array.from({ length: 10_000 }, (_, step) => {
        const angle = (step / 10_000) * 2 * Math.PI;
        return Math.hypot(100 * Math.cos(angle) - 100, 50 * Math.sin(angle) - 50);
      }),
    );
    expect(away).toBeCloseTo(nearest, 1);
  });

  it('turns with the shape', () => {
    expect(distance('rectangle', 0, 110, { angle: Math.PI / 2 })).toEqual([10, false]);
    expect(distance('rectangle', 80, 0, { angle: Math.PI / 2 })).toEqual([30, false]);
  });

  it('follows a closed line', () => {
    const points = [[0, 0], [200, 0], [100, 100], [0, 0]]; // prettier-ignore
    expect(distance('line', 0, -60, { points })).toEqual([10, false]);
    expect(distance('line', 0, -40, { points })).toEqual([10, true]);
    expect(distance('line', -90, 45, { points })[1]).toBe(false);
  });
});
