/**
 * The candidate that a misspelt word most likely meant, or undefined where none is close: after case, `_` and `-`
 * are set aside, at most one edit for every three characters may lie between them.
 */
export function nearMatch(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  const asked = bare(word);
  for (const candidate of candidates) {
    const known = bare(candidate);
    // Each letter more or less is an edit.
    if (Math.abs(known.length - asked.length) >= fewest) continue;
    const edits = editDistance(asked, known);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

const bare = (text: string): string => text.toLowerCase().replaceAll(/[_-]/g, '');

/** Fewest insertions, deletions, replacements and swaps of neighbours (optimal string alignment distance). */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[to.length] ?? 0;
}
