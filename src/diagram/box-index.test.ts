import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxIndex } from './box-index.ts';

const box = fc.record({
  x: fc.integer({ min: -5_000, max: 5_000 }),
  y: fc.integer({ min: -5_000, max: 5_000 }),
  width: fc.integer({ min: 0, max: 4_000 }),
  height: fc.integer({ min: 0, max: 400 }),
});

describe('the index of boxes', () => {
  it('finds exactly what touches a box', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), box, (boxes, asked) => {
        const index = new BoxIndex(boxes.map((one, value) => ({ box: one, value })));
        const touching = boxes.flatMap((one, value) => {
          const isApart =
            one.x > asked.x + asked.width ||
            asked.x > one.x + one.width ||
            one.y > asked.y + asked.height ||
            asked.y > one.y + one.height;
          return isApart ? [] : [value];
        });
        expect(index.touching(asked).toSorted((a, b) => a - b)).toEqual(touching);
      }),
    );
  });

  it('finds small things first, and no more than asked for', () => {
    const sizes = [4_000, 10, 500, 90];
    const index = new BoxIndex(sizes.map((size) => ({ box: { x: 0, y: 0, width: size, height: size }, value: size })));
    const asked = { x: 1, y: 1, width: 2, height: 2 };
    expect(index.touching(asked)).toEqual([10, 90, 500, 4_000]);
    expect(index.touching(asked, 2)).toEqual([10, 90]);
  });

  it('finds things of one size in the order in which they came, wherever the cells begin', () => {
    const asked = { x: 0, y: 0, width: 300, height: 300 };
    for (const by of [0, -11, 37, -875]) {
      const places = [250, 20, 130, 60];
      const boxes = places.map((x) => ({ x: x + by, y: by, width: 40, height: 40 }));
      const index = new BoxIndex(boxes.map((one, value) => ({ box: one, value })));
      expect(index.touching({ ...asked, x: by, y: by })).toEqual([0, 1, 2, 3]);
    }
  });
});
