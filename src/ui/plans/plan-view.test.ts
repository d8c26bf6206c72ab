import { expect, test } from 'vitest';
import type { Plannable } from '../../catalog/study-plan.ts';
import { planView } from './plan-view.ts';

const problem = (slug: string, pattern: Plannable['patterns'][number]): Plannable => ({
  slug,
  name: slug,
  difficulty: 'easy',
  patterns: [pattern],
});
const problems = [
  problem('a', 'arrays-and-hashing'),
  problem('b', 'stack'),
  problem('c', 'trees'),
  problem('d', 'graphs'),
];
const wish = { weeks: 2, hoursAWeek: 10 };

test('begins in the first week', () => {
  expect(planView(problems, wish, new Map())).toMatchObject({ current: 0, solved: 0, total: 4, next: { slug: 'a' } });
});

test('goes on with the first that is left, also where later ones are solved', () => {
  const view = planView(
    problems,
    wish,
    new Map([
      ['a', 'solved'],
      ['c', 'solved'],
      ['b', 'tried'],
    ] as const),
  );
  expect(view).toMatchObject({ current: 0, solved: 2, next: { slug: 'b' } });
  expect(view.weeks.map(({ solved }) => solved)).toEqual([1, 1]);
  expect(view.weeksLeft).toBeCloseTo(50 / 600);
});

test('is done when all is solved', () => {
  const states = new Map(problems.map(({ slug }) => [slug, 'solved'] as const));
  expect(planView(problems, wish, states)).toMatchObject({ current: null, next: null, weeksLeft: 0 });
});
