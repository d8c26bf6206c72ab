import { marked } from 'marked';
import { nearMatch } from './near-match.ts';
import { throwFaults, type Fault } from './package-error.ts';

/** A part of a Markdown file under a heading of level two. */
export interface Section {
  readonly title: string;
  /** Markdown without the heading. */
  readonly markdown: string;
}

/** The sections that every editorial has, in this order. */
export const EDITORIAL_TITLES = [
  'Brute force',
  'Idea',
  'Why it is right',
  'Cost',
  'Pitfalls',
  'Code',
  'What an interviewer asks next',
] as const;

const HINT_TITLES = ['Hint 1', 'Hint 2', 'Hint 3'] as const;

/** Reads `hints.md`: the Markdown of exactly three hints. Throws a `PackageError` otherwise. */
export function parseHints(text: string, file: string): string[] {
  return parseSections(text, file, HINT_TITLES).map(({ markdown }) => markdown);
}

/** Reads `editorial.md`: its sections, in order. Throws a `PackageError` where one is missing, unknown or empty. */
export function parseEditorial(text: string, file: string): Section[] {
  return parseSections(text, file, EDITORIAL_TITLES);
}

function parseSections(text: string, file: string, titles: readonly string[]): Section[] {
  const { preface, sections } = splitSections(text);
  const faults: Fault[] = [];
  const add = (field: string, problem: string, remedy: string): number => faults.push({ file, field, problem, remedy });
  if (preface !== '') add('', 'begins with text outside of a section', `begin with "## ${titles[0]}"`);
  for (const title of titles) {
    const count = sections.filter((section) => section.title === title).length;
    if (count === 0) add(`## ${title}`, 'is missing', `add the section; the file has ${titles.join(', ')}`);
    if (count > 1) add(`## ${title}`, `appears ${count} times`, 'keep one of them');
  }
  for (const { title, markdown } of sections) {
    if (!titles.includes(title)) {
      const near = nearMatch(title, titles);
      const remedy =
        near === undefined ? `use a heading of level three, or one of ${titles.join(', ')}` : `did you mean "${near}"?`;
      add(`## ${title}`, 'is not a known section', remedy);
    } else if (markdown === '') {
      add(`## ${title}`, 'is empty', 'write it');
    }
  }
  const order = sections.map(({ title }) => titles.indexOf(title));
  const late = order.findIndex((position, index) => index > 0 && position < (order[index - 1] ?? 0));
  if (faults.length === 0 && late >= 0) {
    add(`## ${sections[late]?.title ?? ''}`, 'comes too late', `keep the order ${titles.join(', ')}`);
  }
  throwFaults(faults);
  return sections;
}

/** Splits at headings of level two, as Markdown reads them: what a code fence holds is no heading. */
export function splitSections(text: string): { preface: string; sections: Section[] } {
  const parts: { title: string; raw: string }[] = [{ title: '', raw: '' }];
  for (const token of marked.lexer(text)) {
    if (token.type === 'heading' && token['depth'] === 2) parts.push({ title: String(token['text']), raw: '' });
    else (parts.at(-1) as { raw: string }).raw += token.raw;
  }
  const [preface, ...sections] = parts.map(({ title, raw }) => ({ title, markdown: raw.trim() }));
  return { preface: preface?.markdown ?? '', sections };
}
