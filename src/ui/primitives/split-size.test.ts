import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeAfterKey, sizeAt, withinBounds } from './split-size.ts';

const bounds = { min: 20, max: 70, start: 42 };

test('the separator follows the pointer up to its bounds', () => {
  expect(sizeAt(500, 1000, bounds)).toBe(50);
  expect(sizeAt(333.3, 1000, bounds)).toBe(33.3);
  expect(sizeAt(-10, 1000, bounds)).toBe(20);
  expect(sizeAt(5000, 1000, bounds)).toBe(70);
});

test('parts that cannot be seen keep their first size', () => expect(sizeAt(0, 0, bounds)).toBe(42));

test('arrow keys move along the direction, and only those', () => {
  expect(sizeAfterKey('ArrowRight', 42, 'row', bounds)).toBe(47);
  expect(sizeAfterKey('ArrowLeft', 42, 'row', bounds)).toBe(37);
  expect(sizeAfterKey('ArrowDown', 42, 'row', bounds)).toBeNull();
  expect(sizeAfterKey('ArrowDown', 42, 'column', bounds)).toBe(47);
  expect(sizeAfterKey('ArrowUp', 22, 'column', bounds)).toBe(20);
  expect(sizeAfterKey('Home', 42, 'row', bounds)).toBe(20);
  expect(sizeAfterKey('End', 42, 'column', bounds)).toBe(70);
  expect(sizeAfterKey('a', 42, 'row', bounds)).toBeNull();
});

test('no size leaves the bounds, and a size within them is kept to a tenth', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (size) => {
      const kept = withinBounds(size, bounds);
      const nearest = Math.min(70, Math.max(20, size));
      expect(kept).toBeGreaterThanOrEqual(20);
      expect(kept).toBeLessThanOrEqual(70);
      expect(Math.abs(kept - nearest)).toBeLessThanOrEqual(0.0501);
    }),
  );
});
