import {
  MINUTES,
  makePlan,
  minutesOf,
  type Plannable,
  type PlanWeek,
  type PlanWish,
} from '../../catalog/study-plan.ts';
import type { State } from '../problems/filter.ts';

/** A plan together with how far the reader is. */
export interface PlanView<T extends Plannable> {
  readonly weeks: readonly (PlanWeek<T> & { readonly solved: number })[];
  /** Index of the week that the reader is in: the first with something left. Null where all is done. */
  readonly current: number | null;
  readonly next: T | null;
  readonly solved: number;
  readonly total: number;
  /** Weeks from now until the rest is done, at so many hours a week. */
  readonly weeksLeft: number;
}

/**
 * The plan depends on what is solved and on no date: a missed day moves the end, and nothing else. What was solved out
 * of order counts as well.
 */
export function planView<T extends Plannable>(
  problems: readonly T[],
  wish: PlanWish,
  states: ReadonlyMap<string, State>,
): PlanView<T> {
  const isSolved = ({ slug }: T): boolean => states.get(slug) === 'solved';
  const weeks = makePlan(problems, wish).map(({ problems: own, minutes }) => ({
    problems: own,
    minutes,
    solved: own.filter(isSolved).length,
  }));
  const all = weeks.flatMap((week) => week.problems);
  const rest = all.filter((one) => !isSolved(one));
  const current = weeks.findIndex((week) => week.solved < week.problems.length);
  return {
    weeks,
    current: current === -1 ? null : current,
    next: rest[0] ?? null,
    solved: all.length - rest.length,
    total: all.length,
    weeksLeft: minutesOf(rest) / (wish.hoursAWeek * 60),
  };
}

/** "about 25 minutes", for a line. */
export const minutesText = ({ difficulty }: Pick<Plannable, 'difficulty'>): string => `${MINUTES[difficulty]} min`;
