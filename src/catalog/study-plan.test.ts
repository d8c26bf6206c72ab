import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIFFICULTIES, PATTERNS } from './problem-schema.ts';
import { makePlan, minutesOf, type Plannable } from './study-plan.ts';

const problem = (
  slug: string,
  difficulty: Plannable['difficulty'],
  pattern: Plannable['patterns'][number],
): Plannable => ({
  slug,
  name: slug,
  difficulty,
  patterns: [pattern],
});

test('every pattern gets its first problem before any gets its second', () => {
  const problems = [
    problem('a1', 'easy', 'arrays-and-hashing'),
    problem('a2', 'easy', 'arrays-and-hashing'),
    problem('a3', 'easy', 'arrays-and-hashing'),
    problem('t1', 'easy', 'trees'),
  ];
  const [week] = makePlan(problems, { weeks: 1, hoursAWeek: 1 });
  expect(week?.problems.map(({ slug }) => slug)).toEqual(['a1', 't1']);
});

test('what comes first in learning order comes in an earlier week', () => {
  const problems = [
    problem('b', 'medium', 'binary-search'),
    problem('a', 'easy', 'arrays-and-hashing'),
    problem('g', 'hard', 'graphs'),
    problem('t', 'medium', 'trees'),
  ];
  const weeks = makePlan(problems, { weeks: 2, hoursAWeek: 10 });
  expect(weeks.map((week) => week.problems.map(({ slug }) => slug))).toEqual([
    ['a', 'b'],
    ['t', 'g'],
  ]);
});

test('a plan fits its time, repeats nothing, and grows with the hours', () => {
  const any = fc
    .array(fc.record({ difficulty: fc.constantFrom(...DIFFICULTIES), pattern: fc.constantFrom(...PATTERNS) }), {
      maxLength: 90,
    })
    .map((rows) => rows.map(({ difficulty, pattern }, index) => problem(`p${index}`, difficulty, pattern)));
  fc.assert(
    fc.property(
      any,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 40 }),
      (problems, weeks, hoursAWeek) => {
        const plan = makePlan(problems, { weeks, hoursAWeek });
        const chosen = plan.flatMap((week) => week.problems);
        expect(plan).toHaveLength(weeks);
        expect(minutesOf(chosen)).toBeLessThanOrEqual(weeks * hoursAWeek * 60);
        expect(new Set(chosen.map(({ slug }) => slug)).size).toBe(chosen.length);
        const more = makePlan(problems, { weeks, hoursAWeek: hoursAWeek + 2 }).flatMap((week) => week.problems);
        expect(minutesOf(more)).toBeGreaterThanOrEqual(minutesOf(chosen) - 70);
      },
    ),
  );
});
