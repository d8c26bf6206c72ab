import { latestOf } from '../../journal/attempts.ts';
import type { Attempt, Progress } from '../../journal/records.ts';
import { lastVisited, problemStates, suggestNext } from '../../journal/summary.ts';

/** What the desk knows of a problem; in the order in which to learn from them. */
export interface DeskProblem {
  readonly slug: string;
  readonly name: string;
  readonly difficulty: 'easy' | 'medium' | 'hard';
  readonly patterns: readonly string[];
}

/** What lies on the desk of someone who has been here before. */
export interface DeskView {
  /** The problem opened last, with its newest attempt where there is one. */
  readonly leftOff: {
    readonly problem: DeskProblem;
    readonly attempt: Attempt | null;
    readonly solved: boolean;
  } | null;
  /** Unsolved problems to take up next, the best first; never the one left off. */
  readonly next: readonly DeskProblem[];
  readonly solved: number;
  readonly tried: number;
  readonly total: number;
}

const MOST_SUGGESTIONS = 3;

/**
 * Reads the desk from the journal; null where nothing has happened yet. Records of problems that the site no longer
 * has do not count.
 */
export function deskOf(
  problems: readonly DeskProblem[],
  patternOrder: readonly string[],
  attempts: readonly Attempt[],
  progress: readonly Progress[],
): DeskView | null {
  const bySlug = new Map(problems.map((problem) => [problem.slug, problem]));
  const known = attempts.filter(({ problem }) => bySlug.has(problem));
  const visits = progress.filter(({ problem }) => bySlug.has(problem));
  const states = problemStates(known);
  const last = lastVisited(visits) ?? known.toSorted((a, b) => b.at - a.at)[0]?.problem ?? null;
  const lastProblem = last === null ? undefined : bySlug.get(last);
  if (lastProblem === undefined) return null;
  const rest = problems.filter(({ slug }) => states.get(slug) !== 'solved' && slug !== lastProblem.slug);
  const first = suggestNext(rest, patternOrder, known, visits)?.slug;
  const next = rest.toSorted((a, b) => Number(b.slug === first) - Number(a.slug === first));
  const solved = [...states.values()].filter((state) => state === 'solved').length;
  return {
    leftOff: {
      problem: lastProblem,
      attempt: latestOf(known).get(lastProblem.slug) ?? null,
      solved: states.get(lastProblem.slug) === 'solved',
    },
    next: next.slice(0, MOST_SUGGESTIONS),
    solved,
    tried: states.size - solved,
    total: problems.length,
  };
}
