import { expect, test } from 'vitest';
import { PATTERNS } from '../../catalog/problem-schema.ts';
import { MAP_ROWS, PATTERN_MAP } from './pattern-map.ts';

test('every pattern stands below what it builds on, where it has room', () => {
  const places = PATTERNS.map((id) => PATTERN_MAP[id]);
  for (const { x, row, after } of places) {
    expect(row).toBeLessThan(MAP_ROWS);
    for (const before of after) expect(PATTERN_MAP[before].row).toBeLessThan(row);
    const beside = places.filter((other) => other.row === row && other.x !== x);
    for (const other of beside) expect(Math.abs(other.x - x)).toBeGreaterThanOrEqual(18);
  }
});
