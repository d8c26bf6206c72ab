import { SECTION_IDS, type SectionId } from '../../catalog/predicate-schema.ts';
import { wordsOf } from '../words/text-words.ts';
import { isWithinEdits, lettersOf, mayBeWithinEdits } from '../words/within-edits.ts';
import { FILLERS, NEUTRAL_NAMES, SECTION_NAMES, TOPIC_WORDS, WEAK_NAMES } from './section-names.ts';

/** What a heading names. */
export interface NamedSection {
  /** Usually one; "API and data model" names two; none for "Architecture". */
  readonly ids: readonly SectionId[];
  /**
   * `own`: nothing else is called so. `part`: it may also be a part of a section ("Storage" among the estimates).
   * `topic`: something that is looked at closely. `neutral`: a heading over all, or over the drawing.
   */
  readonly kind: 'own' | 'part' | 'topic' | 'neutral';
  /** No other words are in it. */
  readonly isWhole: boolean;
}

interface Entry {
  readonly name: string;
  readonly id: SectionId | null;
  readonly kind: 'own' | 'part' | 'neutral';
  /** Its letters as bits. */
  readonly letters: number;
}

const entry = (name: string, id: SectionId | null, kind: Entry['kind']): Entry => {
  const joined = name.replaceAll(' ', '');
  return { name: joined, id, kind, letters: lettersOf(joined) };
};
const ENTRIES: readonly Entry[] = [
  ...SECTION_IDS.flatMap((id) => SECTION_NAMES[id].map((name) => entry(name, id, 'own'))),
  ...SECTION_IDS.flatMap((id) => WEAK_NAMES[id].map((name) => entry(name, id, 'part'))),
  ...NEUTRAL_NAMES.map((name) => entry(name, null, 'neutral')),
];
const BY_NAME = new Map(ENTRIES.toReversed().map((one) => [one.name, one]));
const BY_LETTER = Map.groupBy(ENTRIES, ({ name }) => name.charAt(0));

/** A heading of more words is a sentence. */
const MAX_WORDS = 9;
/** Most words of one name. */
const MAX_NAME = 4;

/** The sections that a heading names, whatever is around the names; null where it names none that is known. */
export function nameSection(heading: string): NamedSection | null {
  const words = wordsOf(heading)
    .map(({ text }) => text)
    .filter((word) => !/^(?:\d+|[ivx]{2,4})$/.test(word));
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  const whole = find(words.join(''));
  if (whole !== undefined && words.length <= MAX_NAME) return named([whole], true);
  const { entries, rest } = cover(words);
  const isTopic = rest.some((word) => TOPIC_WORDS.has(word));
  const owns = entries.filter(({ kind }) => kind === 'own');
  if (isTopic && !(owns.length > 0 && rest.length <= 1 && owns[0]?.id === 'deep-dives'))
    return { ids: ['deep-dives'], kind: 'topic', isWhole: rest.every((word) => TOPIC_WORDS.has(word)) };
  if (rest.length === 0 && entries.length > 0) return named(entries, true);
  // "Bitly API", "Requirements gathering": a name with a word or two around it.
  if (owns.length > 0 && rest.length <= 2) return named(owns, false);
  return null;
}

function named(entries: readonly Entry[], isWhole: boolean): NamedSection {
  const owns = entries.filter(({ kind }) => kind === 'own');
  const parts = entries.filter(({ kind }) => kind === 'part');
  const chosen = owns.length > 0 ? owns : parts;
  const ids = [...new Set(chosen.map(({ id }) => id).filter((id) => id !== null))];
  if (ids.length === 0) return { ids, kind: 'neutral', isWhole };
  return { ids, kind: owns.length > 0 ? 'own' : 'part', isWhole };
}

/** The names in a heading, longest first from the left, and the words that belong to none. */
function cover(words: readonly string[]): { entries: Entry[]; rest: string[] } {
  const entries: Entry[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 0;
    for (let length = Math.min(MAX_NAME, words.length - at); length > 0 && taken === 0; length--) {
      const found = find(words.slice(at, at + length).join(''));
      if (found === undefined) continue;
      entries.push(found);
      taken = length;
    }
    const word = words[at] ?? '';
    if (taken === 0 && !FILLERS.has(word)) rest.push(word);
    at += Math.max(1, taken);
  }
  return { entries, rest };
}

/** With a slip in long names: "requirments", "estmates", "alternitives". */
function find(name: string): Entry | undefined {
  const exact = BY_NAME.get(name);
  if (exact !== undefined || name.length < 6 || name.length > 30) return exact;
  const edits = name.length >= 10 ? 2 : 1;
  const letters = lettersOf(name);
  return BY_LETTER.get(name.charAt(0))?.find(
    (one) =>
      one.name.length >= 6 && mayBeWithinEdits(letters, one.letters, edits) && isWithinEdits(name, one.name, edits),
  );
}
