import { safeMarkdown } from '../safe-markdown.ts';
import type { SourceFolder } from '../source-folder.ts';
import { toTitle } from '../usable-name.ts';

/** The statement of an exercise, and what had to be done to it. */
export interface ExercismStatement {
  readonly markdown: string;
  readonly notes: readonly string[];
}

const INTRODUCTIONS = ['introduction.md', '.docs/introduction.md'];
const DESCRIPTIONS = ['description.md', 'instructions.md', '.docs/instructions.md'];

/** Takes the introduction and the description that stand beside the data, or says which exercise it is. */
export async function exercismStatement(source: SourceFolder, exercise: string): Promise<ExercismStatement> {
  const parts = [await source.firstText(INTRODUCTIONS), await source.firstText(DESCRIPTIONS)];
  const texts = parts.flatMap((part) => (part ? [withoutTitle(part.text)] : []));
  if (texts.length === 0) {
    const markdown = `This is the exercise **${toTitle(exercise)}**. Its description did not come with its cases; the examples show what is asked for.`;
    return { markdown, notes: ['there was no description.md, so the statement is one sentence; write a better one'] };
  }
  return safeMarkdown(texts.join('\n\n'));
}

/** The page has a title of its own. */
const withoutTitle = (text: string): string => text.trim().replace(/^# .*\n+/, '');
