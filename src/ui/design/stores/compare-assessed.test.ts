import { describe, expect, test } from 'vitest';
import { compareAssessed } from './compare-assessed.ts';

const assessed = (score: number, points: Record<string, number>) => ({
  score,
  criteria: Object.entries(points).map(([id, given]) => ({ id, status: 'met' as const, points: given, max: 10 })),
});

describe('what changed between two assessments', () => {
  test('points gained and lost, the most first', () => {
    const before = assessed(41.2, { cache: 0, queue: 4, auth: 2, same: 3 });
    const after = assessed(50.1, { cache: 5, queue: 0, auth: 3, same: 3 });
    expect(compareAssessed(before, after)).toEqual({
      score: 8.9,
      gained: [
        { id: 'cache', before: 0, after: 5 },
        { id: 'auth', before: 2, after: 3 },
      ],
      lost: [{ id: 'queue', before: 4, after: 0 }],
    });
  });

  test('a criterion that one of them does not know counts as without points there', () => {
    const { gained, lost } = compareAssessed(assessed(10, { old: 2, zero: 0 }), assessed(10, { fresh: 3 }));
    expect(gained).toEqual([{ id: 'fresh', before: 0, after: 3 }]);
    expect(lost).toEqual([{ id: 'old', before: 2, after: 0 }]);
  });

  test('the same is no change', () => {
    expect(compareAssessed(assessed(0, { a: 0 }), assessed(0, { a: 0 }))).toEqual({ score: 0, gained: [], lost: [] });
  });
});
