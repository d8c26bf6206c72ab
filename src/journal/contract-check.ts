// Assertions for the contract suites, which run in vitest and, bundled without any test library, in real browsers.

/** One case of a contract suite; rejects where the contract does not hold. */
export interface ContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Fails unless two values are the same as JSON, with the keys of objects in any order. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const left = canonical(actual);
  const right = canonical(expected);
  if (left !== right) throw new Error(`${what}: expected ${right}, got ${left}`);
}

/** Fails unless the promise rejects. */
export async function rejects(promise: Promise<unknown>, what: string): Promise<void> {
  const outcome = await promise.then(
    () => 'resolved',
    () => 'rejected',
  );
  same(outcome, 'rejected', what);
}

function canonical(value: unknown): string {
  return String(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)))
        : part,
    ),
  );
}
