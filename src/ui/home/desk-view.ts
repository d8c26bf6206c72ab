import { latestOf } from '../../journal/attempts.ts';
import type { Assessed, Attempt, Draft, Progress } from '../../journal/records.ts';
import { lastVisited, problemStates, suggestNext } from '../../journal/summary.ts';
import { promptState } from '../design/list/prompt-state.ts';

/** What the desk knows of a problem; in the order in which to learn from them. */
export interface DeskProblem {
  readonly slug: string;
  readonly name: string;
  readonly difficulty: 'easy' | 'medium' | 'hard';
  readonly patterns: readonly string[];
}

/** A design prompt of the site. */
export interface DeskPrompt {
  readonly slug: string;
  readonly name: string;
}

/** What this browser's journal holds of someone's work. */
export interface DeskRecords {
  readonly attempts: readonly Attempt[];
  readonly progress: readonly Progress[];
  readonly assessments: readonly Pick<Assessed, 'prompt' | 'at' | 'score' | 'level'>[];
  readonly drafts: readonly Pick<Draft, 'problem' | 'slot' | 'updatedAt'>[];
}

/** What lies on the desk of someone who has been here before. */
export interface DeskView {
  /** The problem opened last, with its newest attempt where there is one. */
  readonly leftOff: {
    readonly problem: DeskProblem;
    readonly attempt: Attempt | null;
    readonly solved: boolean;
    /** Epoch milliseconds of the last visit or attempt. */
    readonly at: number;
  } | null;
  /** The design worked on last. */
  readonly design: {
    readonly prompt: DeskPrompt;
    /** What its last assessment came to, for people; null where it was never assessed. */
    readonly score: string | null;
    readonly at: number;
  } | null;
  /** Unsolved problems to take up next, the best first; never the one left off. */
  readonly next: readonly DeskProblem[];
  readonly solved: number;
  readonly tried: number;
  readonly total: number;
}

const MOST_SUGGESTIONS = 3;

/** What the site has. */
export interface DeskSite {
  readonly problems: readonly DeskProblem[];
  readonly prompts: readonly DeskPrompt[];
  /** Patterns in the order in which they build on each other. */
  readonly patternOrder: readonly string[];
}

/**
 * Reads the desk from the journal; null where nothing has happened yet. Records of problems and prompts that the site no
 * longer has do not count.
 */
export function deskOf({ problems, prompts, patternOrder }: DeskSite, records: DeskRecords): DeskView | null {
  const bySlug = new Map(problems.map((problem) => [problem.slug, problem]));
  const known = records.attempts.filter(({ problem }) => bySlug.has(problem));
  const visits = records.progress.filter(({ problem }) => bySlug.has(problem));
  const states = problemStates(known);
  const last = lastVisited(visits) ?? known.toSorted((a, b) => b.at - a.at)[0]?.problem ?? null;
  const lastProblem = last === null ? undefined : bySlug.get(last);
  const design = lastDesign(prompts, records);
  if (lastProblem === undefined && design === null) return null;
  const rest = problems.filter(({ slug }) => states.get(slug) !== 'solved' && slug !== lastProblem?.slug);
  const first = suggestNext(rest, patternOrder, known, visits)?.slug;
  const next = rest.toSorted((a, b) => Number(b.slug === first) - Number(a.slug === first));
  const solved = [...states.values()].filter((state) => state === 'solved').length;
  return {
    leftOff: lastProblem === undefined ? null : leftOffAt(lastProblem, known, visits),
    design,
    next: next.slice(0, MOST_SUGGESTIONS),
    solved,
    tried: states.size - solved,
    total: problems.length,
  };
}

function leftOffAt(
  problem: DeskProblem,
  attempts: readonly Attempt[],
  visits: readonly Progress[],
): NonNullable<DeskView['leftOff']> {
  const attempt = latestOf(attempts).get(problem.slug) ?? null;
  const visit = visits.find((one) => one.problem === problem.slug);
  return {
    problem,
    attempt,
    solved: problemStates(attempts).get(problem.slug) === 'solved',
    at: Math.max(visit?.visitedAt ?? 0, attempt?.at ?? 0),
  };
}

function lastDesign(
  prompts: readonly DeskPrompt[],
  { assessments, drafts }: Pick<DeskRecords, 'assessments' | 'drafts'>,
): DeskView['design'] {
  const begun = prompts.flatMap((prompt) => {
    const { at, words } = promptState(prompt.slug, assessments, drafts);
    const isAssessed = assessments.some((one) => one.prompt === prompt.slug);
    return at === null ? [] : [{ prompt, at, score: isAssessed ? words : null }];
  });
  return begun.toSorted((a, b) => b.at - a.at)[0] ?? null;
}
