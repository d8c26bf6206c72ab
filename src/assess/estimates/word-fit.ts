import type { DerivedEstimate } from '../derive-estimates.ts';
import type { Quantity } from '../sheet.ts';
import { toPhrase, type PhraseWord } from '../words/phrase.ts';
import { stem } from '../words/stem.ts';
import { isWithinEdits } from '../words/within-edits.ts';

/** How well the words around a number say what an estimate is about. */
export interface WordFit {
  /** How many ideas were asked for, and found. */
  readonly ideas: number;
  /** Whether all ideas stand in the number's own clause, cell or column. */
  readonly isNear: boolean;
  /** The place, among the words around the number, of the farthest idea. Smaller is nearer. */
  readonly far: number;
}

/** null where an idea is missing, or what stands at the number means another estimate. */
export function wordFit({ about, near }: Quantity, estimate: DerivedEstimate): WordFit | null {
  const stems = about.map(stem);
  let far = 0;
  let nearest = Infinity;
  for (const concept of estimate.about) {
    const place = placeOf(concept, about, stems);
    if (place === null) return null;
    far = Math.max(far, place);
    nearest = Math.min(nearest, place);
  }
  const other = estimate.notAbout.length === 0 ? null : placeOf(estimate.notAbout, about, stems);
  // Beside the number, a word of another estimate decides; farther away, only where it is nearer than its own.
  if (other !== null && (other < near || (nearest >= near && other < nearest))) return null;
  return { ideas: estimate.about.length, isNear: far < near, far };
}

/** Whether a number's words say more of one estimate than of another: nearer ones first, then more ideas. */
export function fitsBetter(one: WordFit, other: WordFit): boolean {
  if (one.isNear !== other.isNear) return one.isNear;
  if (one.ideas !== other.ideas) return one.ideas > other.ideas;
  return one.far < other.far;
}

/** Where the nearest phrase of a concept is: its farthest word. The order of words is lost in `about`. */
function placeOf(concept: readonly string[], about: readonly string[], stems: readonly string[]): number | null {
  let best: number | null = null;
  for (const text of concept) {
    for (const variant of toPhrase(text).variants) {
      const places = variant.map((word) => about.findIndex((one, index) => isMeant(word, one, stems[index] ?? '')));
      if (places.includes(-1)) continue;
      const place = Math.max(...places);
      if (best === null || place < best) best = place;
    }
  }
  return best;
}

function isMeant(word: PhraseWord, text: string, textStem: string): boolean {
  if (word.isPrefix) return text.startsWith(word.text);
  if (word.stem === textStem) return true;
  return word.text.length >= 7 && text.charAt(0) === word.text.charAt(0) && isWithinEdits(text, word.text, 1);
}
