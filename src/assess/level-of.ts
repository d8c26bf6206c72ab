import type { Level } from '../catalog/rubric-schema.ts';

/** From which score on an answer is of a level: what a rubric's points are balanced for. */
export const LEVEL_SCORES: Readonly<Record<Level, number>> = { junior: 20, mid: 42, senior: 62, staff: 82 };

/** The level of a score, or null where there is too little to tell. */
export function levelOf(score: number): Level | null {
  const reached = (Object.entries(LEVEL_SCORES) as [Level, number][]).filter(([, from]) => score >= from);
  return reached.at(-1)?.[0] ?? null;
}
