import type { Language } from '../../catalog/language.ts';
import type { Entry, Problem } from '../../catalog/problem-schema.ts';
import type { Input, Value } from '../../catalog/value.ts';

/** What the workspace knows of a problem; plain JSON, written into the page by the build. HTML comes from the build. */
export interface WorkspaceProblem {
  readonly slug: string;
  readonly name: string;
  readonly difficulty: Problem['difficulty'];
  /** Names for people. */
  readonly patterns: readonly string[];
  readonly entry: Entry;
  /** True where `validator.ts` of the package has a say about own cases. */
  readonly hasValidator: boolean;
  /** CPU milliseconds that one case may take. */
  readonly timeLimitMs: Readonly<Record<Language, number>>;
  /** The cost to reach, as HTML. */
  readonly complexity: { readonly timeHtml: string; readonly spaceHtml: string };
  readonly starter: Readonly<Record<Language, string>>;
  readonly samples: readonly { readonly input: Input; readonly expected: Value }[];
  /** HTML, each giving away more. */
  readonly hints: readonly string[];
}
