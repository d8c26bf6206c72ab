import type { Assessed, Draft } from '../../../journal/records.ts';

/** How far someone is with a prompt. */
export interface PromptState {
  readonly state: 'open' | 'tried' | 'solved';
  /** For people: "71.5, senior", "a draft", or empty. */
  readonly words: string;
  /** Epoch milliseconds of the latest work; null for none. */
  readonly at: number | null;
}

/** From this score on an answer would do in most interviews, and gets its tick. */
const GOOD_SCORE = 70;
const LEVELS = { junior: 'junior', mid: 'mid-level', senior: 'senior', staff: 'staff' } as const;

/** Reads the state of one prompt from its assessments and its drafts. */
export function promptState(
  slug: string,
  assessments: readonly Pick<Assessed, 'prompt' | 'at' | 'score' | 'level'>[],
  drafts: readonly Pick<Draft, 'problem' | 'slot' | 'updatedAt'>[],
): PromptState {
  const own = drafts.filter(({ problem, slot }) => problem === slug && (slot === 'scene' || slot === 'sheet'));
  const past = assessments.filter(({ prompt }) => prompt === slug).toSorted((left, right) => right.at - left.at);
  const times = [...own.map(({ updatedAt }) => updatedAt), ...past.map(({ at }) => at)];
  const at = times.length === 0 ? null : Math.max(...times);
  const [last] = past;
  if (last === undefined)
    return { state: own.length > 0 ? 'tried' : 'open', words: own.length > 0 ? 'a draft' : '', at };
  const best = Math.max(...past.map(({ score }) => score));
  const words = last.level === null ? String(last.score) : `${last.score}, ${LEVELS[last.level]}`;
  return { state: best >= GOOD_SCORE ? 'solved' : 'tried', words, at };
}
