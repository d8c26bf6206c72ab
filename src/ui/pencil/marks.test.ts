import { expect, test } from 'vitest';
import { arrow, box, ring, tick, underline } from './marks.ts';

const drawings = {
  underline: (seed: number) => underline(120, 10, { seed }),
  ring: (seed: number) => ring(10, 10, 80, 30, { seed }),
  box: (seed: number) => box(0, 0, 100, 50, { seed, twice: true }),
  tick: (seed: number) => tick(0, 0, 20, { seed }),
  arrow: (seed: number) => arrow([0, 0], [50, 0], [50, 50], { seed }),
};

test.each(Object.entries(drawings))('%s is the same for the same seed and another for another', (_, draw) => {
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('an arrow is a shaft and two strokes that start at its tip', () => {
  const [, ...heads] = arrow([0, 0], [50, 0], [50, 50], { seed: 3, roughness: 0 });
  const starts = heads.map((path) => /^M(\S+) (\S+)/.exec(path)?.slice(1).map(Number));
  expect(starts).toHaveLength(2);
  for (const [x, y] of starts.map((start) => start ?? [])) {
    expect(Math.hypot((x ?? 0) - 50, (y ?? 0) - 50)).toBeLessThan(1);
  }
});

test('a box drawn twice has more strokes than one drawn once', () => {
  const once = box(0, 0, 100, 50, { seed: 1 }).join('').length;
  const twice = box(0, 0, 100, 50, { seed: 1, twice: true }).join('').length;
  expect(twice).toBeGreaterThan(once);
});

test('no coordinate has more than one decimal', () => {
  expect(drawings.ring(5).join(' ')).not.toMatch(/\.\d\d/);
});
