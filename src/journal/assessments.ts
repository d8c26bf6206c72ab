import { keepNewest } from './keep-newest.ts';
import type { Assessed } from './records.ts';
import type { Records, WriteAccess } from './records-access.ts';
import { ASSESSMENTS } from './shelves.ts';

/** Each holds a whole drawing; so many of a prompt show how someone got on. */
const MOST_OF_A_PROMPT = 30;

/** The assessments of designs; of each prompt the newest are kept. */
export interface Assessments {
  /** Writes a new assessment; id and time are given here. */
  add(assessed: Omit<Assessed, 'id' | 'at'>): Promise<Assessed>;
  /** Newest first. */
  ofPrompt(prompt: string): Promise<Assessed[]>;
  /** Newest first. */
  all(): Promise<Assessed[]>;
}

/** Opens the assessments. `now` is in epoch milliseconds. */
export function createAssessments(records: Records, newId: () => string, now: () => number): Assessments {
  const list = async (prefix: string): Promise<Assessed[]> => {
    const found = await records.read([ASSESSMENTS], (access) => access.list(ASSESSMENTS, prefix));
    return found.toSorted((left, right) => right.at - left.at || (left.id < right.id ? 1 : -1));
  };
  return {
    async add(assessed) {
      const added: Assessed = { ...assessed, id: newId(), at: now() };
      await records.write([ASSESSMENTS], async (access) => {
        await access.put(ASSESSMENTS, added);
        await keepNewestAssessments(access);
      });
      return added;
    },
    ofPrompt: (prompt) => list(`${prompt}/`),
    all: () => list(''),
  };
}

/** Drops the oldest assessments of each prompt, where there are more than are kept. */
export async function keepNewestAssessments(access: WriteAccess): Promise<void> {
  await keepNewest(access, ASSESSMENTS, MOST_OF_A_PROMPT, ({ prompt }) => prompt);
}
