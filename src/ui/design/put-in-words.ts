/** A half of an answer. */
export type Half = 'scene' | 'sheet';

const NAMES: Readonly<Record<Half, string>> = { scene: 'drawing', sheet: 'sheet' };

/** What happened to each half when another answer was put in. */
export interface PutIn {
  readonly given: readonly Half[];
  /** Those that were not the same already. */
  readonly changed: readonly Half[];
  /** Those of which there was one before, which is in the history now. */
  readonly kept: readonly Half[];
  readonly reason: 'restored' | 'import';
}

/** Says what happened, and nothing else. */
export function putInWords({ given, changed, kept, reason }: PutIn): string {
  const done = reason === 'restored' ? 'back' : 'open';
  if (changed.length === 0) return `Nothing was changed: ${the(given)} ${are(given)} the same already.`;
  const same = given.filter((half) => !changed.includes(half));
  const first = `${capital(the(changed))} ${are(changed)} ${done}`;
  const sentences = [same.length === 0 ? `${first}.` : `${first}; ${the(same)} was the same already.`];
  if (kept.length === 2) sentences.push('Those before are in the history.');
  else if (kept.length === 1 && changed.length === 1) sentences.push('The one before is in the history.');
  else if (kept.length === 1) sentences.push(`${capital(the(kept))} before is in the history.`);
  return sentences.join(' ');
}

const the = (halves: readonly Half[]): string => halves.map((half) => `the ${NAMES[half]}`).join(' and ');
const are = (halves: readonly Half[]): string => (halves.length === 1 ? 'is' : 'are');
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
