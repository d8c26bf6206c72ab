import { isWithinEdits, mayBeWithinEdits } from './within-edits.ts';

/** A word, and its letters as bits. */
export interface SpeltWord {
  readonly text: string;
  readonly letters: number;
}

/** Letters of the shortest word that may have a slip. */
export const LEAST_TYPO = 7;

/** Letters by which a word with slips may be longer or shorter. */
export const MOST_EDITS = 2;

/** Words of seven letters may have one slip, longer ones two; the first letter is nearly always right. */
export function isTypo({ text, letters }: SpeltWord, word: SpeltWord): boolean {
  if (word.text.length < LEAST_TYPO || text.length < LEAST_TYPO - 1) return false;
  const edits = word.text.length >= 10 ? MOST_EDITS : 1;
  return mayBeWithinEdits(letters, word.letters, edits) && isWithinEdits(text, word.text, edits);
}
