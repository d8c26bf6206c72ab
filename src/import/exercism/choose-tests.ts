import type { CanonicalTest } from './read-canonical.ts';

/** The tests that count, and those that do not, each with the reason. */
export interface ChosenTests {
  readonly tests: readonly CanonicalTest[];
  readonly leftOut: readonly string[];
}

/** Leaves out what `tests.toml` excludes, and then what another test reimplements. */
export function chooseTests(all: readonly CanonicalTest[], excluded: ReadonlySet<string>): ChosenTests {
  const leftOut: string[] = [];
  const included = all.filter(({ uuid, description }) => {
    const isOut = uuid !== undefined && excluded.has(uuid);
    if (isOut) leftOut.push(`case "${description}": tests.toml says include = false`);
    return !isOut;
  });
  const replaced = new Set(included.flatMap(({ reimplements }) => reimplements ?? []));
  const tests = included.filter(({ uuid, description }) => {
    const isOut = uuid !== undefined && replaced.has(uuid);
    if (isOut) leftOut.push(`case "${description}": a newer case reimplements it`);
    return !isOut;
  });
  return { tests, leftOut };
}

/** Tests by what they test, in the order of the file. */
export function byProperty(tests: readonly CanonicalTest[]): Map<string, CanonicalTest[]> {
  return Map.groupBy(tests, ({ property }) => property);
}

/** Whether a test expects an error, which no case of ours can. */
export function expectsError({ expected }: Pick<CanonicalTest, 'expected'>): boolean {
  return (
    typeof expected === 'object' && expected !== null && !Array.isArray(expected) && Object.hasOwn(expected, 'error')
  );
}
