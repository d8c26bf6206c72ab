import type { CaseData } from './cases-schema.ts';
import { formatValue } from './format-value.ts';

/** A sample case as the statement shows it. Values are language-neutral JSON as text. */
export interface Example {
  /** Of the case. */
  readonly uuid: string;
  /** One for each parameter; for a class, `operations` and `arguments`. */
  readonly input: readonly { readonly name: string; readonly text: string }[];
  /** The answer; what the changed parameter holds afterwards where the function changes it in place. */
  readonly output: string;
  /** Markdown; null where the package says nothing. */
  readonly explanation: string | null;
}

/** The examples of a problem: its sample cases, in their order, so that the two cannot drift apart. */
export function examplesOf(cases: readonly CaseData[]): Example[] {
  return cases
    .filter((one) => one.sample)
    .map(({ uuid, input, expected, explanation }) => ({
      uuid,
      input: Object.entries(input).map(([name, value]) => ({ name, text: formatValue(value) })),
      output: formatValue(expected),
      explanation: explanation ?? null,
    }));
}
