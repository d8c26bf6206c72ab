import { readEndpoints } from './read-endpoints.ts';
import { readQuantities } from './read-quantities.ts';
import { finishStatements } from './read-statements.ts';
import { readTables } from './read-tables.ts';
import { SheetError } from './sheet-error.ts';
import type { Sheet } from './sheet.ts';
import { draftStatements } from './statements/draft-statements.ts';
import { outline } from './statements/outline.ts';
import { readLines } from './statements/read-lines.ts';

/** Longest text that is read, in UTF-16 units. */
export const MAX_SHEET_LENGTH = 200_000;

/**
 * Reads the written half of an answer: its sections under whatever headings, or without any, its statements, endpoints,
 * tables and numbers. Never fails on what is written; throws a `SheetError` where the text is too long.
 */
export function readSheet(text: string): Sheet {
  if (text.length > MAX_SHEET_LENGTH) {
    const length = text.length.toLocaleString('en');
    const most = MAX_SHEET_LENGTH.toLocaleString('en');
    throw new SheetError(
      `The sheet has ${length} characters; at most ${most} are read. Keep what answers the question, and move the rest elsewhere.`,
    );
  }
  const { lines, parts } = outline(readLines(text), text);
  const drafts = draftStatements(lines, text);
  return {
    text,
    sections: parts.map(({ ids, heading, start, end }) => ({ id: ids[0] ?? null, heading, start, end })),
    statements: finishStatements(drafts, text),
    endpoints: readEndpoints(lines, text),
    tables: readTables(lines, text),
    quantities: readQuantities(text, drafts),
  };
}
