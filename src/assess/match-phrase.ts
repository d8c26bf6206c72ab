import type { Span, Statement } from './sheet.ts';
import { isNegated } from './words/negation.ts';
import { toPhrase } from './words/phrase.ts';
import type { PhraseIndex, PhrasePlace } from './words/phrase-index.ts';
import { indexOf, indexOfText } from './words/shared-index.ts';

/** Where concepts stand. */
export interface ConceptMatch {
  /** One statement, or two neighbouring ones. */
  readonly statements: readonly Statement[];
  /** One for each concept, in the text that the statements are of. */
  readonly spans: readonly Span[];
}

/** A concept found in a statement. */
interface Hit extends Span {
  /** The statement denies it: "no cache". */
  readonly isDenied: boolean;
  readonly isNegative: boolean;
}

/**
 * Looks for a statement, or two neighbouring ones of one section, that claim every concept; a concept is claimed by any
 * of its phrases (see `phrase` in predicate-schema.ts for what fits a phrase). One statement is preferred to two, an
 * earlier one to a later. What a statement denies is not claimed ("no retries"), unless a phrase says so itself ("no
 * single point of failure"). Keyword lists claim nothing.
 */
export function matchConcepts(
  statements: readonly Statement[],
  concepts: readonly (readonly string[])[],
  { neighbours = true }: { readonly neighbours?: boolean } = {},
): ConceptMatch | null {
  const open = statements.filter(({ isStuffed }) => !isStuffed);
  if (open.length === 0 || concepts.length === 0) return null;
  const index = indexOf(statements);
  const hits: ReadonlyMap<Statement, Hit>[] = [];
  for (const phrases of concepts) {
    const own = hitsOf(index, phrases);
    // What is said nowhere need not be looked for together with the rest.
    if (own.size === 0) return null;
    hits.push(own);
  }
  for (const statement of open) {
    const match = claimed([statement], hits);
    if (match !== null) return match;
  }
  if (!neighbours || concepts.length < 2) return null;
  for (const [at, statement] of statements.entries()) {
    const next = statements[at + 1];
    if (next === undefined || statement.isStuffed || next.isStuffed || next.section !== statement.section) continue;
    const match = claimed([statement, next], hits);
    if (match !== null) return match;
  }
  return null;
}

/** Whether a text, such as a label, says any of the phrases. */
export function textSays(text: string, phrases: readonly string[]): boolean {
  const index = indexOfText(text);
  return phrases.some((phrase) => {
    const hits = hitsOf(index, [phrase]);
    return [...hits.values()].some(({ isDenied }) => !isDenied);
  });
}

/** Finds all concepts in the statements; null where one is missing. */
function claimed(statements: readonly Statement[], hits: readonly ReadonlyMap<Statement, Hit>[]): ConceptMatch | null {
  const found: Hit[] = [];
  for (const concept of hits) {
    const own = statements.map((statement) => concept.get(statement)).filter((hit) => hit !== undefined);
    const hit = own.find(({ isDenied }) => !isDenied) ?? own[0];
    if (hit === undefined) return null;
    found.push(hit);
  }
  // "Out of scope" together with what is out of scope: the denial itself is asked for.
  if (found.some(({ isDenied }) => isDenied) && !found.some(({ isNegative }) => isNegative)) return null;
  return { statements, spans: found.map(({ start, end }) => ({ start, end })) };
}

/** For each statement that holds one of the phrases, where. */
function hitsOf(index: PhraseIndex, phrases: readonly string[]): ReadonlyMap<Statement, Hit> {
  const [first, ...rest] = phrases;
  const hits = new Map(first === undefined ? [] : hitsOfPhrase(index, first));
  for (const phrase of rest) {
    for (const [statement, hit] of hitsOfPhrase(index, phrase)) {
      const known = hits.get(statement);
      if (known === undefined || isBetter(hit, known)) hits.set(statement, hit);
    }
  }
  return hits;
}

/** Rubrics ask for the same phrase in many criteria. */
const bestHits = new WeakMap<ReadonlyMap<Statement, readonly PhrasePlace[]>, ReadonlyMap<Statement, Hit>>();

/** The best place of a phrase in each statement: one that is not denied, then a short one. */
function hitsOfPhrase(index: PhraseIndex, text: string): ReadonlyMap<Statement, Hit> {
  const phrase = toPhrase(text);
  const found = index.find(phrase);
  const before = bestHits.get(found);
  if (before !== undefined) return before;
  const hits = new Map<Statement, Hit>();
  for (const [statement, places] of found) {
    const all = places.map((place) => toHit(statement, place, phrase.isNegative));
    hits.set(
      statement,
      all.reduce((best, hit) => (isBetter(hit, best) ? hit : best)),
    );
  }
  bestHits.set(found, hits);
  return hits;
}

function toHit(statement: Statement, place: PhrasePlace, isNegative: boolean): Hit {
  return {
    start: place.tokens[place.first]?.start ?? statement.start,
    end: place.tokens[place.last]?.end ?? statement.end,
    isDenied: !isNegative && isNegated(place, statement.text, statement.start),
    isNegative,
  };
}

const isBetter = (hit: Hit, other: Hit): boolean =>
  hit.isDenied === other.isDenied ? hit.end - hit.start < other.end - other.start : other.isDenied;
