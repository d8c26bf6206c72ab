import { PackageError } from '../../catalog/package-error.ts';
import { safeMarkdown } from '../safe-markdown.ts';
import type { SourceFolder } from '../source-folder.ts';
import { texToMarkdown } from '../tex/tex-to-markdown.ts';
import { withConstants, type KattisProblem } from './problem-yaml.ts';

/** The statement of a Kattis package. */
export interface KattisStatement {
  readonly markdown: string;
  /** In the statement itself, where it says one. */
  readonly name: string | undefined;
  readonly language: string;
  readonly notes: readonly string[];
}

const PATTERN = /^(?:problem_statement|statement)\/problem(?:\.([A-Za-z-]+))?\.(md|tex)$/;
const CONTRACT =
  'Here you write a function `solve(input)`. `input` is all of the standard input as one text; return what a program would print.';

/** Reads the statement, in English where there is one. Throws a `PackageError` where there is none to read. */
export async function kattisStatement(source: SourceFolder, problem: KattisProblem): Promise<KattisStatement> {
  const files = [...(await source.list('statement')), ...(await source.list('problem_statement'))];
  const found = files.flatMap(({ path }) => {
    const [, language = 'en', kind] = PATTERN.exec(path) ?? [];
    return kind === undefined ? [] : [{ path, language, kind }];
  });
  const [chosen] = found.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  if (!chosen) {
    const isPdf = files.some(({ path }) => path.endsWith('.pdf'));
    const file = `${source.name}/problem_statement`;
    const problemWords = isPdf ? 'has the statement as PDF only' : 'has no statement';
    throw new PackageError([{ file, field: '', problem: problemWords, remedy: 'write problem.en.md there' }]);
  }
  const { path, language, kind } = chosen;
  const text = withConstants((await source.text(path)) ?? '', problem);
  const { markdown, name, notes } =
    kind === 'tex' ? texToMarkdown(text) : { ...safeMarkdown(withoutSamples(text)), name: undefined };
  const others = found.filter((one) => one.language !== language).map((one) => one.language);
  return {
    markdown: `${markdown.trim()}\n\n${CONTRACT}\n`,
    name,
    language,
    notes: [
      `the statement is ${path}`,
      ...(others.length > 0 ? [`statements in other languages stay behind: ${[...new Set(others)].join(', ')}`] : []),
      ...notes,
    ],
  };
}

/** English before others, Markdown before TeX. */
const rank = ({ language, kind }: { language: string; kind: string }): number =>
  (language === 'en' ? 0 : 2) + (kind === 'md' ? 0 : 1);

/** Examples are shown from the cases. */
const withoutSamples = (text: string): string => text.replaceAll(/\{\{(?:nextsample|remainingsamples)\}\}/g, '');
