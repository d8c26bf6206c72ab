import type { ComponentKind } from '../catalog/component-kinds.ts';
import { LEXICON } from './lexicon.ts';
import type { Strength } from './lexicon/entry.ts';
import { makeCorrector } from './near-words.ts';

/** What a phrase of the lexicon means. */
export interface Meaning {
  readonly kind: ComponentKind;
  readonly as: Strength;
}

interface Vocabulary {
  /** By the words of the phrase with one blank between them. A phrase may be both a noun and a brand. */
  readonly phrases: ReadonlyMap<string, Meaning>;
  /** Words of the longest phrase. */
  readonly longest: number;
  readonly words: ReadonlySet<string>;
  /** The known word that a misspelt one means, or null. */
  readonly correct: (word: string) => string | null;
}

/** Joined words shorter than this are too likely to be other words. */
const SHORTEST_JOINED = 6;

let made: Vocabulary | undefined;

/** The lexicon as it is looked up; made on first use. */
export function vocabulary(): Vocabulary {
  made ??= makeVocabulary();
  return made;
}

function makeVocabulary(): Vocabulary {
  const entries = LEXICON.flatMap(({ kind, as, words: list }) =>
    list.split(',').map((phrase) => ({ parts: phrase.split(/[\s/-]+/).filter((part) => part !== ''), kind, as })),
  );
  const words = new Set(entries.flatMap(({ parts }) => parts));
  const phrases = new Map<string, Meaning>();
  const joinedPhrases = new Map<string, Meaning>();
  let longest = 1;
  for (const { parts, kind, as } of entries) {
    longest = Math.max(longest, parts.length);
    const key = parts.map((part) => singular(part, words)).join(' ');
    // The first entry wins, so that the order of the lexicon decides and not the order of look-ups.
    if (!phrases.has(key)) phrases.set(key, { kind, as });
    const joined = parts.join('');
    if (parts.length > 1 && joined.length >= SHORTEST_JOINED && !joinedPhrases.has(joined)) {
      joinedPhrases.set(joined, { kind, as });
    }
  }
  const separate = makeCorrector(words);
  for (const [joined, meaning] of joinedPhrases) {
    words.add(joined);
    if (!phrases.has(joined)) phrases.set(joined, meaning);
  }
  return { phrases, longest, words, correct: separate };
}

/** The singular of a word where that is a known one; the word itself otherwise. */
export function singular(word: string, known: ReadonlySet<string>): string {
  if (word.length < 3 || !word.endsWith('s')) return word;
  if (known.has(word.slice(0, -1))) return word.slice(0, -1);
  if (word.endsWith('es') && known.has(word.slice(0, -2))) return word.slice(0, -2);
  const y = `${word.slice(0, -3)}y`;
  return word.endsWith('ies') && known.has(y) ? y : word;
}
