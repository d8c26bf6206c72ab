import type { Language } from '../../catalog/language.ts';
import type { Entry } from '../../catalog/problem-schema.ts';
import type { Example } from '../../catalog/examples.ts';

/** What the workspace knows of a problem; plain JSON, written into the page by the build. HTML comes from the build. */
export interface WorkspaceProblem {
  readonly slug: string;
  readonly name: string;
  readonly entry: Entry;
  /** The cost to reach, as HTML; null where nobody says. */
  readonly complexity: { readonly timeHtml: string; readonly spaceHtml: string } | null;
  readonly starter: Readonly<Record<Language, string>>;
  /** Values as texts. */
  readonly samples: readonly Pick<Example, 'input' | 'output'>[];
  /** HTML, each giving away more; there may be none. */
  readonly hints: readonly string[];
  readonly hasEditorial: boolean;
  /** Whether a solution can say what is expected of an own case. */
  readonly answersOwnCases: boolean;
}
