import * as z from 'zod/mini';
import { valueSchema } from '../../catalog/cases-schema.ts';
import { explainIssues, formatPath } from '../../catalog/explain-issues.ts';
import { PackageError, throwFaults, type Fault } from '../../catalog/package-error.ts';
import type { Value } from '../../catalog/value.ts';

/** One test of a `canonical-data.json`, out of its groups. */
export interface CanonicalTest {
  /** Absent in files from before there were any. */
  readonly uuid: string | undefined;
  /** Of the test that this one replaces. */
  readonly reimplements: string | undefined;
  /** With the descriptions of its groups in front. */
  readonly description: string;
  readonly property: string;
  readonly input: Readonly<Record<string, Value>>;
  readonly expected: Value;
}

/** What a `canonical-data.json` holds of what we use. */
export interface CanonicalData {
  /** A slug. */
  readonly exercise: string;
  readonly tests: readonly CanonicalTest[];
}

// Fields that we do not use are ignored: the format is somebody else's, and grows. Its description is the README of
// https://github.com/exercism/problem-specifications.
const fileSchema = z.object({
  exercise: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case words joined by "-"')),
  cases: z.array(z.record(z.string(), z.unknown())),
});
const groupSchema = z.object({ description: z.string(), cases: z.array(z.record(z.string(), z.unknown())) });
const testSchema = z.object({
  uuid: z.optional(z.uuid()),
  reimplements: z.optional(z.uuid()),
  description: z.string(),
  property: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]*$/, 'write letters and digits, as a function is named')),
  input: z.record(z.string(), valueSchema),
  expected: valueSchema,
});

/** Reads a `canonical-data.json`. Throws a `PackageError` with every fault. */
export function readCanonical(text: string, file: string): CanonicalData {
  const faults: Fault[] = [];
  const check = <S extends z.ZodMiniType>(schema: S, data: unknown, path: readonly PropertyKey[]) => {
    const result = schema.safeParse(data);
    if (result.success) return result.data as z.output<S>;
    for (const { path: inner, problem, remedy } of explainIssues(result.error, schema, data)) {
      faults.push({ file, field: formatPath([...path, ...inner]), problem, remedy });
    }
    return undefined;
  };
  const flatten = (
    items: readonly unknown[],
    path: readonly PropertyKey[],
    groups: readonly string[],
  ): CanonicalTest[] =>
    items.flatMap((item, index): CanonicalTest[] => {
      const at = [...path, 'cases', index];
      if (Object.hasOwn(item as object, 'cases')) {
        const group = check(groupSchema, item, at);
        return group ? flatten(group.cases, at, [...groups, group.description]) : [];
      }
      const one = check(testSchema, item, at);
      if (!one) return [];
      const description = [...groups, one.description].map((words) => words.trim()).join(': ');
      return [{ ...one, uuid: one.uuid, reimplements: one.reimplements, description }];
    });
  const data = check(fileSchema, parseJson(text, file), []);
  const tests = data ? flatten(data.cases, [], []) : [];
  throwFaults(faults);
  return { exercise: data?.exercise ?? '', tests };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const problem = `is no JSON (${(error as Error).message})`;
    throw new PackageError([{ file, field: '', problem, remedy: 'correct it there' }]);
  }
}
