import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { highlightSource } from './highlight-source.ts';
import { LANGUAGES, type Language } from './language.ts';
import { throwFaults } from './package-error.ts';
import type { ShownSource } from './page-problem.ts';
import { splitSections } from './parse-sections.ts';
import { PATTERNS, type Pattern } from './problem-schema.ts';
import { renderInlineMarkdown, renderMarkdown } from './render-markdown.ts';

/** A pattern as its page shows it. */
export interface PatternPage {
  readonly id: Pattern;
  /** One sentence. */
  readonly summary: string;
  readonly summaryHtml: string;
  readonly sections: readonly { readonly title: string; readonly html: string }[];
  readonly templates: readonly ShownSource[];
}

const TITLES = ['Think of it when', 'How it works', 'Watch out'];
const ENDINGS: Readonly<Record<Language, string>> = { python: 'py', javascript: 'js', typescript: 'ts' };

/**
 * Reads the pages of all patterns, in the order in which they build on each other: `problems/patterns/<id>` holds
 * `pattern.md` and a template in each language. Throws a `PackageError` where a section is missing.
 */
export async function loadPatterns(root: string = process.cwd()): Promise<PatternPage[]> {
  return Promise.all(PATTERNS.map((id) => loadPattern(join(root, 'problems/patterns'), id)));
}

async function loadPattern(folder: string, id: Pattern): Promise<PatternPage> {
  const file = `${id}/pattern.md`;
  const { preface, sections } = splitSections(await readFile(join(folder, file), 'utf8'));
  throwFaults(
    TITLES.filter((title) => !sections.some((section) => section.title === title)).map((title) => ({
      file: `problems/patterns/${file}`,
      field: `## ${title}`,
      problem: 'is missing',
      remedy: 'add the section',
    })),
  );
  const templates = await Promise.all(
    LANGUAGES.map(async (language) => {
      const source = await readFile(join(folder, id, `template.${ENDINGS[language]}`), 'utf8');
      return { language, source, html: highlightSource(source, language) };
    }),
  );
  return {
    id,
    summary: preface,
    summaryHtml: renderInlineMarkdown(preface),
    sections: sections.map(({ title, markdown }) => ({ title, html: renderMarkdown(markdown) })),
    templates,
  };
}
