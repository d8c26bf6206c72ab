import { ORDINARY_WORDS } from './lexicon/ordinary-words.ts';

/** From so many letters on, one typo is forgiven, and from so many on two. */
const ONE_TYPO = 5;
const TWO_TYPOS = 9;

/**
 * Makes a function that finds the known word which a misspelt one means: one typo in words of 5 letters or more, two in
 * words of 9 or more, where a swap of neighbours is one typo. A word that is itself known, or ordinary English, is never
 * corrected. Looks up every way to leave letters out, so that its time does not grow with the number of known words.
 */
export function makeCorrector(known: ReadonlySet<string>): (word: string) => string | null {
  const byDeletion = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < ONE_TYPO) continue;
    for (const shorter of deletions(word, typosIn(word))) {
      const list = byDeletion.get(shorter);
      if (list === undefined) byDeletion.set(shorter, [word]);
      else list.push(word);
    }
  }
  return (word) => {
    if (word.length < ONE_TYPO || word.length > 30 || known.has(word) || ORDINARY_WORDS.has(word)) return null;
    let best: string | null = null;
    let fewest = 3;
    for (const shorter of deletions(word, typosIn(word))) {
      for (const candidate of byDeletion.get(shorter) ?? []) {
        const typos = typosBetween(word, candidate);
        const isFewer = typos < fewest || (typos === fewest && best !== null && candidate < best);
        // Short words are often one letter away from each other; they keep at least their first one.
        const isAlike = candidate.length > 6 || candidate[0] === word[0];
        if (isFewer && isAlike && typos <= Math.min(typosIn(word), typosIn(candidate)))
          [best, fewest] = [candidate, typos];
      }
    }
    return best;
  };
}

const typosIn = (word: string): number => (word.length >= TWO_TYPOS ? 2 : word.length >= ONE_TYPO ? 1 : 0);

/** The word, and all that is left of it when up to so many letters are taken out. */
function deletions(word: string, most: number): Set<string> {
  const all = new Set([word]);
  let last: Iterable<string> = [word];
  for (let round = 0; round < most; round++) {
    const next = new Set<string>();
    for (const one of last) {
      for (let at = 0; at < one.length; at++) next.add(one.slice(0, at) + one.slice(at + 1));
    }
    for (const one of next) all.add(one);
    last = next;
  }
  return all;
}

/** Fewest insertions, deletions, replacements and swaps of neighbours. */
function typosBetween(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change, swapped);
    }
    [beforeLast, last] = [last, row];
  }
  return last[to.length] ?? 0;
}
