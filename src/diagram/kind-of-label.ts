import type { ComponentKind } from '../catalog/component-kinds.ts';
import { innerWords, labelSegments } from './label-words.ts';
import type { Strength } from './lexicon/entry.ts';
import { singular, vocabulary, type Meaning } from './vocabulary.ts';

/** A phrase of the lexicon inside a segment of a label. */
interface Match extends Meaning {
  /** In small letters and in the singular. */
  readonly phrase: string;
  /** It ends with the segment. */
  readonly isLast: boolean;
  readonly isWhole: boolean;
}

/** Kinds that are a more exact word for the first one: "Links DB (Postgres)" is not any database, but an SQL one. */
const NARROWER: Partial<Record<ComponentKind, readonly ComponentKind[]>> = {
  database: ['sql', 'key-value', 'document', 'wide-column', 'warehouse', 'search', 'object-store', 'cache', 'metrics'],
  queue: ['dead-letter-queue'],
  cache: ['session-store'],
  'key-value': ['session-store'],
};
/** Names that say little: a log is for reading later, but one that is made of a stream is for following. */
const MADE_OF: Readonly<Record<string, ComponentKind>> = { log: 'stream' };
/** Redis is a cache, and as a database it is a key-value store. */
const AS_DATABASE: Partial<Record<ComponentKind, ComponentKind>> = { cache: 'key-value' };

/** Labels that were looked up before; a drawing is read again at every change, with nearly the same labels. */
const remembered = new Map<string, ComponentKind | null>();
const MOST_REMEMBERED = 5_000;

/**
 * The kind of component that a label names, or null where it names none that is known. Knows synonyms, abbreviations,
 * products, plurals and small typos; the most telling word decides, which in English compounds is the last noun.
 */
export function kindOfLabel(label: string): ComponentKind | null {
  const known = remembered.get(label);
  if (known !== undefined) return known;
  const kind = lookUp(label);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (label.length <= 200) remembered.set(label, kind);
  return kind;
}

/** Whether the first kind is the second one, told more exactly. */
export function isNarrower(kind: ComponentKind, than: ComponentKind): boolean {
  return NARROWER[than]?.includes(kind) ?? false;
}

function lookUp(label: string): ComponentKind | null {
  const segments = labelSegments(label).map(matchesIn);
  for (const matches of segments) {
    const main = decisive(matches, segments.length === 1);
    if (main !== null) return madeOf(main, segments.flat()) ?? narrowed(main.kind, segments.flat());
  }
  return null;
}

/** The match of a segment that says what it is. */
function decisive(matches: readonly Match[], isOnly: boolean): Match | null {
  const of = (as: Strength): Match | undefined => matches.find((match) => match.as === as);
  const named = matches.findLast(({ as }) => as === 'noun') ?? of('brand');
  if (named !== undefined) return named;
  const head = matches.find(({ as, isLast }) => as === 'head' && isLast);
  if (head !== undefined) return (head.kind === 'database' ? topicStore(matches) : null) ?? head;
  const alone = matches.find(({ as, isWhole }) => as === 'alone' && isWhole && isOnly);
  return topicOf(matches) ?? of('generic') ?? alone ?? null;
}

/** A topic counts where nothing stands behind it but words that could be anything. */
function topicOf(matches: readonly Match[]): Match | null {
  const topic = matches.findLast(({ as }) => as === 'topic');
  if (topic === undefined) return null;
  const last = matches.at(-1);
  return topic.isLast || last?.as === 'generic' ? topic : null;
}

/** "Session storage" and "search store" are more than a store. */
function topicStore(matches: readonly Match[]): Match | null {
  return matches.find(({ as, kind }) => as === 'topic' && isNarrower(kind, 'database')) ?? null;
}

function narrowed(kind: ComponentKind, all: readonly Match[]): ComponentKind {
  const narrower = all.find((match) => match.as !== 'generic' && isNarrower(match.kind, kind));
  if (narrower === undefined) return kind;
  return kind === 'database' ? (AS_DATABASE[narrower.kind] ?? narrower.kind) : narrower.kind;
}

/** "Revocation log (Kafka)": where the name says little, the product tells. */
function madeOf(main: Match, all: readonly Match[]): ComponentKind | null {
  const made = MADE_OF[main.phrase];
  return made !== undefined && all.some(({ as, kind }) => as === 'brand' && kind === made) ? made : null;
}

/** The phrases in a segment, the longest that fits at each place. */
function matchesIn(given: readonly string[]): Match[] {
  const { phrases, longest, words, correct } = vocabulary();
  const read = (word: string): string => {
    const one = singular(word.toLowerCase(), words);
    return words.has(one) ? one : singular(correct(one) ?? one, words);
  };
  const known = given.flatMap((word) => (words.has(read(word)) ? [read(word)] : innerWords(word).map(read)));
  const last = lastWord(known);
  // "The 10 apps" is about apps.
  const first = known.findIndex((word) => !/^(?:the|our|all|many|some|other|\d+|n)$/.test(word));
  const matches: Match[] = [];
  for (let from = 0; from < known.length;) {
    let taken = 1;
    for (let length = Math.min(longest, known.length - from); length > 0; length--) {
      const phrase = known.slice(from, from + length).join(' ');
      const meaning = phrases.get(phrase);
      if (meaning === undefined) continue;
      const isLast = from + length - 1 >= last;
      matches.push({ ...meaning, phrase, isLast, isWhole: isLast && from <= Math.max(0, first) });
      taken = length;
      break;
    }
    from += taken;
  }
  return matches;
}

/** Where the last word is that is no number: "Worker 2", "App server x3", "Shard A". */
function lastWord(words: readonly string[]): number {
  let last = words.length - 1;
  while (
    last > 0 &&
    /^(?:x?\d+x?|[a-z]|\d+[a-z]+|n|replicas?|primary|cluster|instances?|nodes?)$/.test(words[last] ?? '')
  )
    last--;
  return last;
}
