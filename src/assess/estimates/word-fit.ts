import type { DerivedEstimate } from '../derive-estimates.ts';
import type { Quantity } from '../sheet.ts';
import { toPhrase } from '../words/phrase.ts';
import type { PhraseWord } from '../words/phrase-words.ts';
import { stem } from '../words/stem.ts';
import { isWithinEdits } from '../words/within-edits.ts';

/** How well the words around a number say what an estimate is about. */
export interface WordFit {
  /** How many ideas were asked for, and found. */
  readonly ideas: number;
  /** Whether all ideas stand in the number's own clause, cell or column. */
  readonly isNear: boolean;
  /** How many words of the ideas were found where the nearest are: in the clause, or beyond. */
  readonly hits: number;
  /** The place, among the words around the number, of the farthest idea. Smaller is nearer. */
  readonly far: number;
}

/** null where an idea is missing, or what stands at the number means another estimate. */
export function wordFit({ about, near }: Quantity, estimate: DerivedEstimate): WordFit | null {
  const stems = about.map(stem);
  let far = 0;
  let nearest = Infinity;
  let hits = 0;
  for (const concept of estimate.about) {
    const places = placesOf(concept, about, stems);
    if (places.length === 0) return null;
    const place = Math.min(...places);
    far = Math.max(far, place);
    nearest = Math.min(nearest, place);
    hits += places.filter((one) => one < near || place >= near).length;
  }
  const other = Math.min(...placesOf(estimate.notAbout, about, stems));
  // Beside the number, a word of another estimate decides; farther away, only where it is nearer than its own.
  if (other < near || (nearest >= near && other < nearest)) return null;
  return { ideas: estimate.about.length, isNear: far < near, hits, far };
}

/** Whether what stands beside a number means another estimate than this one. */
export function saysOther({ about, near }: Quantity, { notAbout }: DerivedEstimate): boolean {
  const own = about.slice(0, near);
  return placesOf(notAbout, own, own.map(stem)).length > 0;
}

/** Whether a number's words say more of one estimate than of another: nearer ones first, then more ideas. */
export function fitsBetter(one: WordFit, other: WordFit): boolean {
  if (one.isNear !== other.isNear) return one.isNear;
  if (one.ideas !== other.ideas) return one.ideas > other.ideas;
  if (one.hits !== other.hits) return one.hits > other.hits;
  return one.far < other.far;
}

/** Where each phrase of a concept that is there ends: at its farthest word. The order of words is lost in `about`. */
function placesOf(concept: readonly string[], about: readonly string[], stems: readonly string[]): number[] {
  const found = new Set<number>();
  for (const text of concept) {
    for (const variant of toPhrase(text).variants) {
      const places = variant.map((word) => about.findIndex((one, index) => isMeant(word, one, stems[index] ?? '')));
      if (!places.includes(-1)) found.add(Math.max(...places));
    }
  }
  return [...found];
}

function isMeant(word: PhraseWord, text: string, textStem: string): boolean {
  if (word.isPrefix) return text.startsWith(word.text);
  if (word.stem === textStem) return true;
  return word.text.length >= 7 && text.charAt(0) === word.text.charAt(0) && isWithinEdits(text, word.text, 1);
}
