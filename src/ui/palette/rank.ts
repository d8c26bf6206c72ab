import { searchWords } from '../problems/search.ts';

/**
 * How well a name answers a search, from 0 (not at all) to 1. Every word of the search must begin a word of the name, be
 * its initials ("lc" for LRU Cache), or stand inside a word; letters that are scattered over a name find nothing.
 */
export function rank(name: string, search: string): number {
  const wanted = searchWords(search);
  if (wanted.length === 0) return 1;
  const words = searchWords(name);
  const initials = words.map((word) => word.charAt(0)).join('');
  let sum = 0;
  for (const word of wanted) {
    const fit = fitOf(word, words, initials);
    if (fit === 0) return 0;
    sum += fit;
  }
  return sum / wanted.length;
}

const LATER = 0.02;
const INITIALS = 0.6;
const INSIDE = 0.4;
/** Fewer letters stand inside too many words. */
const LEAST_INSIDE = 3;

function fitOf(word: string, words: readonly string[], initials: string): number {
  const at = words.findIndex((one) => one.startsWith(word));
  if (at >= 0) return 1 - LATER * Math.min(at, 10);
  if (word.length > 1 && initials.startsWith(word)) return INITIALS;
  return word.length >= LEAST_INSIDE && words.some((one) => one.includes(word)) ? INSIDE : 0;
}
