import { diffLines } from 'diff';

/** One line of two texts laid side by side in one column. */
export interface DiffLine {
  readonly text: string;
  readonly side: 'both' | 'old' | 'new';
}

/** The lines of both texts in one order; a line that was changed appears as an old and a new one. */
export function lineDiff(oldText: string, newText: string): DiffLine[] {
  return diffLines(endLine(oldText), endLine(newText)).flatMap(({ value, added, removed }) => {
    const side = added ? 'new' : removed ? 'old' : 'both';
    return value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): DiffLine => ({ text, side }));
  });
}

/** A last line without its line break would look changed when another follows. */
function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
