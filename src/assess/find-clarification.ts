import type { Clarification } from '../catalog/prompt-schema.ts';
import { stem } from './words/stem.ts';
import { wordsOf } from './words/text-words.ts';

/** How many other words may stand between two words of a key phrase. */
const MAX_BETWEEN = 2;

/** A clarification that a question asks for, and how exactly it does. */
interface Match {
  readonly clarification: Clarification;
  /** Ideas that the clarification asks for: one that needs more of them is the more particular one. */
  readonly ideas: number;
  /** Words of the question that its keywords account for. */
  readonly words: number;
}

/**
 * The clarifications that a candidate's question asks for, best first; none where the interviewer has no view on it.
 * Every idea of a clarification must be in the question, in any wording that it lists and in any inflection.
 */
export function findClarifications(
  question: string,
  clarifications: readonly Clarification[],
): readonly Clarification[] {
  const words = wordsOf(question).map(({ text }) => ({ text, stem: stem(text) }));
  return clarifications
    .flatMap((clarification) => {
      const match = matchOf(words, clarification);
      return match === null ? [] : [match];
    })
    .toSorted((left, right) => right.ideas - left.ideas || right.words - left.words)
    .map(({ clarification }) => clarification);
}

interface AskedWord {
  readonly text: string;
  readonly stem: string;
}

function matchOf(words: readonly AskedWord[], clarification: Clarification): Match | null {
  const used = new Set<number>();
  for (const idea of clarification.keywords) {
    const places = idea.flatMap((phrase) => placesOf(words, phrase));
    if (places.length === 0) return null;
    for (const place of places) used.add(place);
  }
  return { clarification, ideas: clarification.keywords.length, words: used.size };
}

/** Where the words of a phrase stand in a question, in their order and close together; empty where they do not. */
function placesOf(words: readonly AskedWord[], phrase: string): number[] {
  const wanted = phrase.split(/\s+/).flatMap(wantedWords);
  for (let first = 0; first < words.length; first += 1) {
    const places = placesFrom(words, wanted, first);
    if (places !== null) return places;
  }
  return [];
}

type Wanted = (word: AskedWord) => boolean;

function wantedWords(written: string): Wanted[] {
  const isBeginning = written.endsWith('*');
  return wordsOf(written).map(({ text }, index, all): Wanted => {
    if (isBeginning && index === all.length - 1) return (word) => word.text.startsWith(text);
    const wantedStem = stem(text);
    return (word) => word.text === text || word.stem === wantedStem;
  });
}

function placesFrom(words: readonly AskedWord[], wanted: readonly Wanted[], first: number): number[] | null {
  const places: number[] = [];
  let next = first;
  for (const fits of wanted) {
    const last = places.length === 0 ? first : Math.min(words.length - 1, next + MAX_BETWEEN);
    let found = -1;
    for (let at = next; at <= last; at += 1) {
      const word = words[at];
      if (word !== undefined && fits(word)) {
        found = at;
        break;
      }
    }
    if (found === -1) return null;
    places.push(found);
    next = found + 1;
  }
  return places.length === 0 ? null : places;
}
