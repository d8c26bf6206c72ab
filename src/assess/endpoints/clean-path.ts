const MARKS = /\*+|_+/g;
const MAX_BEFORE = 400;

/**
 * A path without what only ends the words around it: a full stop, and the marks of bold or slanted type that began
 * before it. A wildcard stays: in "**GET /files/***" two of the three asterisks are marks.
 *
 * @param before what stands on the line before the path
 */
export function cleanPath(path: string, before: string): string {
  const bare = path.replace(/[.:,]+$/, '');
  const open = openMarksIn(before.slice(-MAX_BEFORE));
  const [ending = ''] = /[*_]+$/.exec(bare) ?? [];
  return open !== '' && ending.endsWith(open) ? bare.slice(0, -open.length).replace(/[.:,]+$/, '') : bare;
}

/** The marks that were begun and not ended, in the order in which they end. */
function openMarksIn(before: string): string {
  const open: string[] = [];
  for (const { 0: marks, index } of before.matchAll(MARKS)) {
    const previous = before.charAt(index - 1);
    const next = before.charAt(index + marks.length);
    if (open.at(-1) === marks && /\S/.test(previous)) open.pop();
    // Marks that begin stand before a word, or the path, and not within one: neither "created_at" nor "/files/*".
    else if (!/\s/.test(next) && !/[\w/]/.test(previous)) open.push(marks);
  }
  return open.toReversed().join('');
}
