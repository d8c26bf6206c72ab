import { ATTEMPT_VERDICTS, type Attempt, type AttemptVerdict } from './records.ts';
import type { Records } from './records-access.ts';
import { ATTEMPTS } from './shelves.ts';

/** The attempts, which are only ever added to. */
export interface Attempts {
  /** Writes a new attempt; id and time are given here. */
  add(attempt: Omit<Attempt, 'id' | 'at'>): Promise<Attempt>;
  /** Newest first. */
  ofProblem(problem: string): Promise<Attempt[]>;
  /** Newest first. */
  all(): Promise<Attempt[]>;
  /** The newest attempt of every problem that has one. */
  latest(): Promise<Map<string, Attempt>>;
  /** How many attempts have each verdict, of one problem or of all. */
  countsByVerdict(problem?: string): Promise<Record<AttemptVerdict, number>>;
}

/** Opens the attempts. `now` is in epoch milliseconds. */
export function createAttempts(records: Records, newId: () => string, now: () => number): Attempts {
  const list = async (prefix: string): Promise<Attempt[]> => {
    const found = await records.read([ATTEMPTS], (access) => access.list(ATTEMPTS, prefix));
    return found.toSorted(newestFirst);
  };
  const attempts: Attempts = {
    async add(attempt) {
      const added: Attempt = { ...attempt, id: newId(), at: now() };
      await records.write([ATTEMPTS], async (access) => {
        const taken = await access.get(ATTEMPTS, ATTEMPTS.keyOf(added));
        if (taken !== null) throw new Error(`there is an attempt ${added.id} already: ids must not repeat`);
        await access.put(ATTEMPTS, added);
      });
      return added;
    },
    ofProblem: (problem) => list(`${problem}/`),
    all: () => list(''),
    async latest() {
      return latestOf(await list(''));
    },
    async countsByVerdict(problem) {
      return countVerdicts(await list(problem === undefined ? '' : `${problem}/`));
    },
  };
  return attempts;
}

/** Order of two attempts: newest first, and the same wherever they are compared. */
export function newestFirst(left: Attempt, right: Attempt): number {
  if (left.at !== right.at) return right.at - left.at;
  return left.id < right.id ? 1 : -1;
}

/** The newest attempt of every problem, in any order of the attempts. */
export function latestOf(attempts: readonly Attempt[]): Map<string, Attempt> {
  const latest = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const known = latest.get(attempt.problem);
    if (known === undefined || newestFirst(attempt, known) < 0) latest.set(attempt.problem, attempt);
  }
  return latest;
}

/** How many of the attempts have each verdict. */
export function countVerdicts(attempts: readonly Attempt[]): Record<AttemptVerdict, number> {
  const counts = Object.fromEntries(ATTEMPT_VERDICTS.map((verdict) => [verdict, 0])) as Record<AttemptVerdict, number>;
  for (const { verdict } of attempts) counts[verdict] += 1;
  return counts;
}
