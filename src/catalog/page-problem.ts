import { constraintsText } from './constraints-text.ts';
import { examplesOf, type Example } from './examples.ts';
import { highlightSource } from './highlight-source.ts';
import { LANGUAGES, type Language } from './language.ts';
import { PackageError } from './package-error.ts';
import { isReference, type ProblemPackage, type Submission } from './package.ts';
import type { Problem } from './problem-schema.ts';
import { FormulaError, renderFormula } from './render-formula.ts';
import { renderInlineMarkdown, renderMarkdown, renderParts } from './render-markdown.ts';
import { starterCodes } from './starter-code.ts';

/** Source code for a page. */
export interface ShownSource {
  readonly language: Language;
  readonly source: string;
  /** The same, highlighted. */
  readonly html: string;
}

/** A piece of an editorial: text, or one solution in every language. */
export type EditorialPart =
  | { readonly kind: 'html'; readonly html: string }
  /** `name` is the submission's: `hash_map`. */
  | { readonly kind: 'code'; readonly name: string; readonly sources: readonly ShownSource[] };

/** A problem as its page shows it, plain JSON. What ends in HTML was rendered from the package's Markdown. */
export interface PageProblem extends Pick<
  Problem,
  'uuid' | 'name' | 'difficulty' | 'patterns' | 'entry' | 'comparison' | 'limits'
> {
  readonly slug: string;
  readonly statementHtml: string;
  /** A list; empty where there are no constraints. */
  readonly constraintsHtml: string;
  readonly examples: readonly (Omit<Example, 'explanation'> & { readonly explanationHtml: string | null })[];
  readonly hintsHtml: readonly string[];
  readonly editorial: readonly { readonly title: string; readonly parts: readonly EditorialPart[] }[];
  readonly starterCode: Readonly<Record<Language, string>>;
  /** Formulas of the cost to reach; null where the package does not say. */
  readonly complexityHtml: { readonly time: string; readonly space: string } | null;
  /** Whether an accepted submission can answer the cases that people enter themselves. */
  readonly answersOwnCases: boolean;
}

/** Headings of a package begin at level two, where the page already has some. */
const HEADING_SHIFT = 1;

/**
 * Renders a package for its page; done once, when the site is built. Throws a `PackageError` that names the file
 * with a formula that is not understood.
 */
export function toPageProblem({
  slug,
  place,
  problem,
  cases,
  statement,
  hints,
  editorial,
  submissions,
}: ProblemPackage): PageProblem {
  const { uuid, name, difficulty, patterns, entry, comparison, limits, complexity } = problem;
  const inFile = <T>(file: string, make: () => T): T => naming(`${place}/${file}`, make);
  return {
    uuid,
    slug,
    name,
    difficulty,
    patterns,
    entry,
    comparison,
    limits,
    statementHtml: inFile('statement.md', () => render(statement)),
    constraintsHtml: inFile('problem.yaml', () => render(constraintsText(problem))),
    examples: inFile('cases.yaml', () =>
      examplesOf(cases).map(({ explanation, ...example }) => {
        const explanationHtml = explanation === null ? null : renderInlineMarkdown(explanation);
        return Object.assign(example, { explanationHtml });
      }),
    ),
    hintsHtml: inFile('hints.md', () => hints.map(render)),
    editorial: inFile('editorial.md', () =>
      editorial.map(({ title, markdown }) => ({ title, parts: editorialParts(markdown, submissions) })),
    ),
    starterCode: starterCodes(entry),
    complexityHtml: inFile('problem.yaml', () =>
      complexity ? { time: renderFormula(complexity.time), space: renderFormula(complexity.space) } : null,
    ),
    answersOwnCases: entry.kind === 'codec' || submissions.some(isReference),
  };
}

const render = (markdown: string): string => renderMarkdown(markdown, { headingShift: HEADING_SHIFT });

function editorialParts(markdown: string, submissions: readonly Submission[]): EditorialPart[] {
  return renderParts(markdown, { headingShift: HEADING_SHIFT }).map((part) =>
    part.kind === 'html' ? part : { kind: 'code', name: part.name, sources: sourcesOf(part.name, submissions) },
  );
}

function sourcesOf(name: string, submissions: readonly Submission[]): ShownSource[] {
  return LANGUAGES.flatMap((language) =>
    submissions
      .filter((one) => one.expectedVerdict === 'AC' && one.name === name && one.language === language)
      .map(({ source }) => ({ language, source, html: highlightSource(source, language) })),
  );
}

function naming<T>(file: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    throw new PackageError([
      { file, field: '', problem: error.message, remedy: 'correct it, or write `code` for code' },
    ]);
  }
}
