/**
 * Whether at most `max` insertions, deletions, replacements or swaps of neighbours lead from one word to the other.
 * Only the band of the table that can still succeed is computed.
 */
export function isWithinEdits(from: string, to: string, max: number): boolean {
  if (from === to) return true;
  if (Math.abs(from.length - to.length) > max) return false;
  const far = max + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = new Array<number>(to.length + 1).fill(far);
    row[0] = i;
    let best = i;
    for (let j = Math.max(1, i - max); j <= Math.min(to.length, i + max); j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + cost);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? far) + 1);
      }
      row[j] = edits;
      best = Math.min(best, edits);
    }
    if (best > max) return false;
    [beforeLast, last] = [last, row];
  }
  return (last[to.length] ?? far) <= max;
}

/** Which of the letters a–z are in a word, as bits; all else is one more bit. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

/** Whether words of these letters can be that near: each edit takes one letter away and brings one at most. */
export function mayBeWithinEdits(from: number, to: number, max: number): boolean {
  let rest = from ^ to;
  for (let differing = 0; rest !== 0; differing++) {
    if (differing === 2 * max) return false;
    rest &= rest - 1;
  }
  return true;
}
