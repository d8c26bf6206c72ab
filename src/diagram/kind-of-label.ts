import type { ComponentKind } from '../catalog/component-kinds.ts';
import { innerWords, labelSegments, type LabelSegment } from './label-words.ts';
import type { Strength } from './lexicon/entry.ts';
import { isKept, mayAlsoBe, isForPeople } from './roles-beside.ts';
import { singular, vocabulary, type Meaning } from './vocabulary.ts';
import { remembered } from './remembered.ts';

/** A phrase of the lexicon inside a segment of a label. */
interface Match extends Meaning {
  /** In small letters and in the singular. */
  readonly phrase: string;
  /** It ends with the segment. */
  readonly isLast: boolean;
  readonly isWhole: boolean;
}

interface ReadSegment extends LabelSegment {
  readonly matches: readonly Match[];
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
/** "Pool of workers": what it is a pool of says what it is. */
const COLLECTIONS = /^(?:pool|fleet|group|set|cluster|farm|layer|tier|pair|list)$/;

/** What a label says: the kind first of all, then what else the thing is ("CDN + WAF", "API gateway (auth, rate limit)"). */
export interface Kinds {
  readonly kind: ComponentKind | null;
  readonly others: readonly ComponentKind[];
}

/**
 * The kind of component that a label names, or null where it names none that is known. Knows synonyms, abbreviations,
 * products, plurals and small typos; the most telling word decides, which in English compounds is the last noun.
 */
export function kindOfLabel(label: string): ComponentKind | null {
  return kindsOfLabel(label).kind;
}

/** The kind that a label names, and the other roles that it gives the same thing. */
export function kindsOfLabel(label: string): Kinds {
  return label.length <= LONGEST_REMEMBERED ? lookUpOnce(label) : lookUp(label);
}

const LONGEST_REMEMBERED = 300;
const lookUpOnce = remembered(lookUp, 5_000);

/** Whether the first kind is the second one, told more exactly. */
export function isNarrower(kind: ComponentKind, than: ComponentKind): boolean {
  return NARROWER[than]?.includes(kind) ?? false;
}

function lookUp(label: string): Kinds {
  const segments = labelSegments(label).map((segment): ReadSegment =>
    Object.assign(segment, { matches: matchesIn(segment.words) }),
  );
  const all = segments.flatMap(({ matches }) => matches);
  const main = mainOf(segments);
  if (main === null) return { kind: DAEMON.test(segments[0]?.words[0] ?? '') ? 'service' : null, others: [] };
  const kind = madeOf(main, all) ?? narrowed(main.kind, all);
  const others = new Set<ComponentKind>(kind === main.kind || main.kind === 'database' ? [] : [main.kind]);
  for (const [index, segment] of segments.entries()) {
    const other = roleBeside(segment, kind, index);
    if (other !== null && other !== kind && !isNarrower(kind, other)) others.add(other);
  }
  for (const one of isForPeople(label) ? (['client'] as const) : []) if (one !== kind) others.add(one);
  return { kind, others: [...others] };
}

/** "mintd", "policyd": what runs by itself is called so, and no English word ends like it. */
const DAEMON = /^[a-z]{2,}[bcfgkpqstvxyz]d$/;

/** The match that says what the thing is. */
function mainOf(segments: readonly ReadSegment[]): Match | null {
  const isAlone = segments.every(({ by }, index) => index === 0 || by === 'detail');
  for (const [index, { matches, by }] of segments.entries()) {
    const main = decisive(matches, index === 0 && isAlone);
    if (main === null) continue;
    // Behind the name, only what names a thing can stand for it: not "(team)", nor "(email)".
    const isName = main.as === 'noun' || main.as === 'brand' || main.as === 'agent' || isKept(main.kind);
    if (index > 0 && !isName && !(by === 'item' && main.as === 'head' && main.isWhole)) continue;
    if (main.kind === 'client' && main.as === 'head')
      return storeBeside(segments, index) ?? sharedHead(segments) ?? main;
    const next = segments[index + 1];
    if (COLLECTIONS.test(main.phrase) && next?.preposition === 'of' && by !== 'preposition')
      return decisive(next.matches, false) ?? main;
    return main;
  }
  return null;
}

/** "users - Postgres primary", "sessions + users DB": what is kept, and what keeps it. */
function storeBeside(segments: readonly ReadSegment[], people: number): Match | null {
  for (const [index, { matches, by }] of segments.entries()) {
    if (index === people || by === 'preposition') continue;
    const found = decisive(matches, false);
    if (found !== null && (found.as === 'noun' || found.as === 'brand') && isKept(found.kind) && found.kind !== 'cache')
      return found;
  }
  return null;
}

/** "User + Auth DB": the last item names both. */
function sharedHead(segments: readonly ReadSegment[]): Match | null {
  const last = segments.findLast(({ by }) => by === 'item');
  const found = last === undefined ? null : decisive(last.matches, false);
  return found !== null && found.kind !== 'client' && found.as === 'noun' && (last?.matches.length ?? 0) > 1
    ? found
    : null;
}

/** Another role of the same thing that a part of the label names. */
function roleBeside(
  { matches, by, words, preposition }: ReadSegment,
  kind: ComponentKind,
  index: number,
): ComponentKind | null {
  if (index === 0 || isSaid(words)) return null;
  const found = decisive(matches, false) ?? matches.find(({ as, isWhole }) => as === 'topic' && isWhole) ?? null;
  if (found === null || found.as === 'generic' || found.as === 'agent') return null;
  const isNamed = found.as === 'noun' || found.as === 'brand' || (found.as !== 'alone' && found.isWhole);
  if (by === 'preposition') return /^(?:on|via|behind|@|at)$/.test(preposition) && found.kind === 'cdn' ? 'cdn' : null;
  return isNamed && mayAlsoBe(kind, found, by === 'item') ? found.kind : null;
}

/** What is said about something else, or denied, or asked, gives no role: "reads Kafka", "no cache", "maybe a CDN". */
const SAYING =
  /^(?:no|not|without|never|maybe|later|todo|optional|future|if|when|reads?|writes?|checks?|calls?|polls?|pulls?|uses?|sends?|consumes?|publish(?:es)?|stores?|puts?|gets?|fetch(?:es)?|asks?|takes?|feeds?|fills?|updates?|deletes?|drops?|keeps?|talks?|connects?|needs?|same|see)$/i;
const isSaid = ([first = '']: readonly string[]): boolean => SAYING.test(first);

/** The match of a segment that says what it is. */
function decisive(matches: readonly Match[], isOnly: boolean): Match | null {
  const of = (as: Strength): Match | undefined => matches.find((match) => match.as === as);
  const agent = matches.findLast(({ as }) => as === 'agent');
  if (agent?.isLast === true) return topicOf(matches, agent) ?? agent;
  const named = matches.findLast(({ as }) => as === 'noun') ?? of('brand');
  if (named !== undefined) return named;
  const head = matches.find(({ as, isLast }) => as === 'head' && isLast);
  if (head !== undefined) return (head.kind === 'database' ? topicStore(matches) : null) ?? head;
  const alone = matches.find(({ as, isWhole }) => as === 'alone' && isWhole && isOnly);
  return topicOf(matches) ?? of('generic') ?? alone ?? agent ?? null;
}

/** A topic counts where nothing stands behind it but words that could be anything. */
function topicOf(matches: readonly Match[], agent?: Match): Match | null {
  const topic = matches.findLast(({ as }) => as === 'topic');
  if (topic === undefined || (agent !== undefined && agent.kind !== 'service')) return null;
  const last = matches.at(-1);
  return topic.isLast || last?.as === 'generic' || last === agent ? topic : null;
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
  const first = known.findIndex((word) => !/^(?:the|our|all|many|some|other|x?\d+x?|n)$/.test(word));
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
    /^(?:x?\d+x?|[a-z]|\d+[a-z]+|n|replicas?|primary|cluster|instances?|nodes?|v\d+|new|old|local|internal|external|stateless|az|eu|us)$/.test(
      words[last] ?? '',
    )
  )
    last--;
  return last;
}
