import { LEVELS, type Level } from '../catalog/rubric-schema.ts';
import type { CriterionResult } from './assessment.ts';

/** From which score on an answer is of a level: what a rubric's points are balanced for. */
export const LEVEL_SCORES: Readonly<Record<Level, number>> = { junior: 20, mid: 42, senior: 62, staff: 82 };
/** The least share of the points of a level's own criteria: a score may also come from doing the basics well. */
const OWN_SHARE = 0.5;

type Decided = Pick<CriterionResult, 'level' | 'status' | 'points' | 'max'>;

/**
 * The level of an answer, or null where there is too little to tell: the highest one whose score is reached and of whose
 * own criteria, and of those of each level below it, at least half of the points are earned.
 */
export function levelOf(score: number, criteria: readonly Decided[]): Level | null {
  let level: Level | null = null;
  for (const one of LEVELS) {
    if (score < LEVEL_SCORES[one] || !isEarned(one, criteria)) return level;
    level = one;
  }
  return level;
}

/** What keeps an answer from the level that its score alone would give; null where nothing does. */
export interface LevelGap<T extends Decided> {
  /** By the score alone. */
  readonly byScore: Level;
  /** The lowest level of whose criteria less than half is earned. */
  readonly short: Level;
  readonly earned: number;
  readonly max: number;
  /** Its criteria with something to earn, the heaviest first. */
  readonly missing: readonly T[];
}

export function levelGap<T extends Decided>(score: number, criteria: readonly T[]): LevelGap<T> | null {
  const byScore = LEVELS.findLast((one) => score >= LEVEL_SCORES[one]);
  if (byScore === undefined) return null;
  const short = LEVELS.find((one) => !isEarned(one, criteria));
  if (short === undefined || LEVELS.indexOf(short) > LEVELS.indexOf(byScore)) return null;
  const own = ownOf(short, criteria);
  const missing = own
    .filter(({ points, max }) => points < max)
    .toSorted((a, b) => b.max - b.points - (a.max - a.points));
  return { byScore, short, earned: sum(own, (one) => one.points), max: sum(own, (one) => one.max), missing };
}

const ownOf = <T extends Decided>(level: Level, criteria: readonly T[]): T[] =>
  criteria.filter((one) => one.level === level && one.status !== 'human');

function isEarned(level: Level, criteria: readonly Decided[]): boolean {
  const own = ownOf(level, criteria);
  return sum(own, ({ points }) => points) >= OWN_SHARE * sum(own, ({ max }) => max);
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);

/** Most criteria that the sentence names. */
const NAMED = 3;

/** "The score alone would be staff; of what staff adds, 4 of 20 points are earned. Missing: …"; null where it is that level. */
export function explainLevel(
  score: number,
  criteria: readonly (Decided & Pick<CriterionResult, 'looksFor'>)[],
): string | null {
  const gap = levelGap(score, criteria);
  if (gap === null) return null;
  const named = gap.missing.slice(0, NAMED).map(({ looksFor }) => looksFor.replace(/[.\s]+$/, ''));
  const more = gap.missing.length - named.length;
  return (
    `The score alone would be ${gap.byScore}; of what ${gap.short} adds, only ${gap.earned} of ${gap.max} points are earned. ` +
    `Missing most: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
  );
}
