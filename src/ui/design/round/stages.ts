// The usual split of a system-design round. Pure: the same time gives the same stage.

const MINUTE = 60_000;

/** What to do in each part of the round, and for how long (milliseconds). */
export const STAGES = [
  {
    id: 'requirements',
    name: 'Requirements',
    ms: 5 * MINUTE,
    hint: 'Ask the interviewer, and write down what it must do.',
  },
  { id: 'estimates', name: 'Estimates', ms: 5 * MINUTE, hint: 'Requests a second, storage, bandwidth, machines.' },
  {
    id: 'api-and-data',
    name: 'API and data',
    ms: 10 * MINUTE,
    hint: 'Endpoints with their fields, tables with their keys.',
  },
  { id: 'design', name: 'Design', ms: 15 * MINUTE, hint: 'Draw the parts, and the way of a request through them.' },
  {
    id: 'deep-dives',
    name: 'Deep dives',
    ms: 10 * MINUTE,
    hint: 'What breaks first, and what you would trade for it.',
  },
] as const;
export type Stage = (typeof STAGES)[number];

/** The whole round, in milliseconds. */
export const ROUND_MS = STAGES.reduce((sum, { ms }) => sum + ms, 0);

/** Where a round is. */
export interface StagePosition {
  readonly stage: Stage;
  /** From 0. */
  readonly index: number;
  /** Milliseconds of this stage that are left; negative in the last one when the time is over. */
  readonly leftMs: number;
}

/** The stage after so many milliseconds on the timer; the last one goes on when the time is over. */
export function stageAt(elapsedMs: number): StagePosition {
  let start = 0;
  for (const [index, stage] of STAGES.entries()) {
    const end = start + stage.ms;
    if (elapsedMs < end || index === STAGES.length - 1) return { stage, index, leftMs: end - elapsedMs };
    start = end;
  }
  throw new Error('A round has at least one stage.');
}

/** How much of a stage has passed, 0 to 1. */
export function passedOf(index: number, elapsedMs: number): number {
  const start = STAGES.slice(0, index).reduce((sum, { ms }) => sum + ms, 0);
  const length = STAGES[index]?.ms ?? 0;
  return length === 0 ? 0 : Math.min(1, Math.max(0, (elapsedMs - start) / length));
}
