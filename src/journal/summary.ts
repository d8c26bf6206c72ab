import type { Attempt, Progress } from './records.ts';

// What the home page and the problem list say about a journal. Pure: the same journal gives the same words.

/** `solved`: some submission of all cases was accepted; `tried`: anything was run or submitted. */
export type ProblemState = 'untried' | 'tried' | 'solved';

/** What the suggestion needs to know of a problem. */
export interface SummaryProblem {
  readonly slug: string;
  readonly difficulty: 'easy' | 'medium' | 'hard';
  readonly patterns: readonly string[];
}

/** The states of all problems that were ever tried; those not in the map are `untried`. */
export function problemStates(attempts: readonly Attempt[]): Map<string, Exclude<ProblemState, 'untried'>> {
  const states = new Map<string, 'tried' | 'solved'>();
  for (const { problem, mode, verdict } of attempts) {
    if (mode === 'submit' && verdict === 'AC') states.set(problem, 'solved');
    else if (!states.has(problem)) states.set(problem, 'tried');
  }
  return states;
}

/** The problem visited last, of any state, or null. Equal times are decided by the slug. */
export function lastVisited(progress: readonly Progress[]): string | null {
  return visitedNewestFirst(progress)[0] ?? null;
}

/** A problem to open next, and why it is this one. */
export interface Suggestion {
  readonly slug: string;
  /** `continue`: visited last and not solved; `next`: the easiest unsolved one in the order of the patterns. */
  readonly reason: 'continue' | 'next';
}

/**
 * What to do next: the unsolved problem visited last, else the easiest unsolved one, by pattern and then by slug; null
 * when all are solved. `patternOrder` lists patterns in the order in which they build on each other.
 */
export function suggestNext(
  problems: readonly SummaryProblem[],
  patternOrder: readonly string[],
  attempts: readonly Attempt[],
  progress: readonly Progress[],
): Suggestion | null {
  const states = problemStates(attempts);
  const unsolved = problems.filter(({ slug }) => states.get(slug) !== 'solved');
  const started = visitedNewestFirst(progress).find((slug) => unsolved.some((problem) => problem.slug === slug));
  if (started !== undefined) return { slug: started, reason: 'continue' };
  const first = unsolved.toSorted((left, right) => compareProblems(left, right, patternOrder))[0];
  return first === undefined ? null : { slug: first.slug, reason: 'next' };
}

const RANK = { easy: 0, medium: 1, hard: 2 } as const;

function compareProblems(left: SummaryProblem, right: SummaryProblem, patternOrder: readonly string[]): number {
  const place = ({ patterns }: SummaryProblem): number => {
    const index = patternOrder.indexOf(patterns[0] ?? '');
    return index === -1 ? patternOrder.length : index;
  };
  return (
    RANK[left.difficulty] - RANK[right.difficulty] ||
    place(left) - place(right) ||
    (left.slug < right.slug ? -1 : Number(left.slug > right.slug))
  );
}

function visitedNewestFirst(progress: readonly Progress[]): string[] {
  return progress
    .flatMap(({ problem, visitedAt }) => (visitedAt === null ? [] : [{ problem, visitedAt }]))
    .toSorted((left, right) => right.visitedAt - left.visitedAt || (left.problem < right.problem ? -1 : 1))
    .map(({ problem }) => problem);
}
