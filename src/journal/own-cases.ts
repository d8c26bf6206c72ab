import type { OwnCase } from './records.ts';
import type { Records } from './records-access.ts';
import { OWN_CASES } from './shelves.ts';

/** A person's own cases, per problem. */
export interface OwnCaseLists {
  list(problem: string): Promise<readonly OwnCase[]>;
  /** Adds a case at the end, or changes the one with the same id where it stands. Call on every change. */
  put(problem: string, ownCase: OwnCase): Promise<void>;
  remove(problem: string, id: string): Promise<void>;
}

/** Opens the own cases. `now` is in epoch milliseconds. */
export function createOwnCases(records: Records, now: () => number): OwnCaseLists {
  const update = (problem: string, change: (cases: readonly OwnCase[]) => OwnCase[]): Promise<void> => {
    const updatedAt = now();
    return records.write([OWN_CASES], async (access) => {
      const stored = await access.get(OWN_CASES, problem);
      await access.put(OWN_CASES, { problem, cases: change(stored?.cases ?? []), updatedAt });
    });
  };
  return {
    async list(problem) {
      const stored = await records.read([OWN_CASES], (access) => access.get(OWN_CASES, problem));
      return stored?.cases ?? [];
    },
    put: (problem, ownCase) =>
      update(problem, (cases) =>
        cases.some(({ id }) => id === ownCase.id)
          ? cases.map((one) => (one.id === ownCase.id ? ownCase : one))
          : [...cases, ownCase],
      ),
    remove: (problem, id) => update(problem, (cases) => cases.filter((one) => one.id !== id)),
  };
}
