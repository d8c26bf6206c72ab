import { expect, test } from 'vitest';
import { UNDERLINE_HEIGHT, underlinePath } from './pencil-underline.ts';

test.each([4, 40, 400, 4000])('a line of %d pixels goes there and back inside its box', (width) => {
  const numbers = underlinePath(width)
    .match(/-?\d+(?:\.\d+)?/g)!
    .map(Number);
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  expect([Math.min(...across), Math.max(...across), across.at(-1)]).toEqual([0, width, 0]);
  expect(Math.min(...down)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...down)).toBeLessThanOrEqual(UNDERLINE_HEIGHT);
});
