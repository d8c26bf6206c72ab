import { expect, test } from 'vitest';
import { PATTERNS } from '../../catalog/problem-schema.ts';
import { arrowsTo, GAP, topOf } from './map-arrows.ts';

test.each(PATTERNS)('the arrowheads at %s stand clear of its box and of each other', (id) => {
  const heads = arrowsTo(id).map(({ to }) => to);
  for (const [, y] of heads) expect(topOf(id) - y).toBeGreaterThanOrEqual(GAP);
  expect(new Set(heads.map(([x]) => x)).size).toBe(heads.length);
});
