/** A line of a source, counted from 1. */
export interface QuotedLine {
  readonly number: number;
  readonly text: string;
}

/** A line with its neighbours; none where the source does not have it. */
export function quotedLines(source: string, line: number, around = 1): QuotedLine[] {
  const lines = source.split(/\r\n|\r|\n/);
  if (line < 1 || line > lines.length) return [];
  const from = Math.max(1, line - around);
  return lines.slice(from - 1, line + around).map((text, index) => ({ number: from + index, text }));
}
