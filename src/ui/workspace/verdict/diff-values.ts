import { diffArrays } from 'diff';

/** A piece of one side; `changed` pieces are not on the other side. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** Both sides of a comparison; the pieces of each, joined, give its text. */
export interface ValueDiff {
  readonly expected: readonly Piece[];
  readonly actual: readonly Piece[];
}

/** Above this many differences a diff explains nothing, and finding it takes long. */
const MOST_EDITS = 400;

/**
 * Compares two values as JSON text (possibly cut, ending in "…"): two strings character by character, anything else
 * entry by entry.
 */
export function diffValues(expected: string, actual: string): ValueDiff {
  const split = isText(expected) && isText(actual) ? characters : tokens;
  const changes = diffArrays(split(expected), split(actual), { maxEditLength: MOST_EDITS });
  if (changes === undefined) {
    return { expected: [{ text: expected, changed: true }], actual: [{ text: actual, changed: true }] };
  }
  const sides: { expected: Piece[]; actual: Piece[] } = { expected: [], actual: [] };
  for (const { value, added, removed } of changes) {
    const piece: Piece = { text: value.join(''), changed: added || removed };
    if (!added) sides.expected.push(piece);
    if (!removed) sides.actual.push(piece);
  }
  return sides;
}

function isText(json: string): boolean {
  return json.startsWith('"');
}

function characters(text: string): string[] {
  return [...text];
}

/** Brackets, commas, whole strings, and runs of anything else, so that a number is never half different. */
function tokens(text: string): string[] {
  return text.match(/"(?:[^"\\]|\\.)*"?|[[\]{},:]|[^"[\]{},:]+/gsu) ?? [];
}
