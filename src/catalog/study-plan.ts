import { byLearningOrder, type Orderable } from './catalog-order.ts';
import { DIFFICULTIES } from './problem-schema.ts';

/** What a plan needs to know of a problem. */
export interface Plannable extends Orderable {
  readonly slug: string;
}

export interface PlanWish {
  readonly weeks: number;
  readonly hoursAWeek: number;
}

export interface PlanWeek<T> {
  readonly problems: readonly T[];
  readonly minutes: number;
}

/** Minutes that a problem takes, with reading its editorial afterwards: what most people need after some practice. */
export const MINUTES = { easy: 25, medium: 45, hard: 70 } as const;

export const minutesOf = (problems: readonly Pick<Plannable, 'difficulty'>[]): number =>
  problems.reduce((sum, { difficulty }) => sum + MINUTES[difficulty], 0);

/**
 * Chooses problems that fit the time, and spreads them over the weeks in learning order. Every pattern gets its first
 * problem before any gets its second, so that a short plan is a thin one and not half of one.
 */
export function makePlan<T extends Plannable>(problems: readonly T[], { weeks, hoursAWeek }: PlanWish): PlanWeek<T>[] {
  const chosen = choose(problems, weeks * hoursAWeek * 60).toSorted(byLearningOrder);
  const share = minutesOf(chosen) / weeks;
  const plan: T[][] = Array.from({ length: weeks }, () => []);
  let before = 0;
  for (const problem of chosen) {
    const minutes = MINUTES[problem.difficulty];
    // A problem belongs to the week in which its middle falls.
    const week = share === 0 ? 0 : Math.min(weeks - 1, Math.floor((before + minutes / 2) / share));
    plan[week]?.push(problem);
    before += minutes;
  }
  return plan.map((own) => ({ problems: own, minutes: minutesOf(own) }));
}

function choose<T extends Plannable>(problems: readonly T[], budget: number): T[] {
  const byPattern = Map.groupBy(problems, ({ patterns }) => patterns[0]);
  const queues = [...byPattern.values()].map((own) =>
    own.toSorted(
      (a, b) => DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty) || byLearningOrder(a, b),
    ),
  );
  const rounds = Math.max(0, ...queues.map(({ length }) => length));
  const chosen: T[] = [];
  let left = budget;
  for (let round = 0; round < rounds; round++) {
    for (const queue of queues) {
      const problem = queue[round];
      if (problem === undefined || MINUTES[problem.difficulty] > left) continue;
      chosen.push(problem);
      left -= MINUTES[problem.difficulty];
    }
  }
  return chosen;
}
