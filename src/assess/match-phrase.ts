import type { Span, Statement } from './sheet.ts';
import { isBetter, type Hit, type Hits } from './words/concept-index.ts';
import type { Firmness } from './words/hedging.ts';
import { scopeOf, type Scope } from './words/scope.ts';
import { indexOfText } from './words/shared-index.ts';

/** Where concepts stand. */
export interface ConceptMatch {
  /** One statement, or those of one paragraph or bullet and what that stands under, in order. */
  readonly statements: readonly Statement[];
  /** One for each concept, in the text that the statements are of. */
  readonly spans: readonly Span[];
  /** It is only thought about, asked or put off: "maybe a cache", "we could shard later". */
  readonly isHedged: boolean;
}

/** Statements that are looked at together. */
interface Place {
  readonly statements: readonly Statement[];
  /** What these stand under: it may say what they speak of, but not all of it. */
  readonly context: readonly Statement[];
}

/** How many sentences of a paragraph make one place. */
const MOST_SENTENCES = 3;

/**
 * Looks for the place that best claims every concept: a statement, up to three neighbouring sentences of one paragraph or
 * bullet, or these with the bullet or heading that they stand under. A concept is claimed by any of its phrases (see
 * `phrase` in predicate-schema.ts for what fits a phrase). What is said is preferred to what is only thought about, a
 * statement to several, then the place where the concepts stand closest. What a statement denies is not claimed ("no
 * retries"), unless a phrase says so itself ("no single point of failure"). Keyword lists claim nothing.
 */
export function matchConcepts(
  statements: readonly Statement[],
  concepts: readonly (readonly string[])[],
  { neighbours = true }: { readonly neighbours?: boolean } = {},
): ConceptMatch | null {
  if (statements.length === 0 || concepts.length === 0) return null;
  const scope = scopeOf(statements);
  const { open, index } = scope;
  if (open.size === 0) return null;
  const hits: Hits[] = [];
  for (const phrases of concepts) {
    const own = index.hitsOf(phrases);
    // What is said nowhere need not be looked for together with the rest.
    if (own.size === 0) return null;
    hits.push(own);
  }
  const rarest = hits.reduce((best, one) => (one.size < best.size ? one : best));
  let best: Ranked | null = null;
  for (const statement of rarest.keys()) {
    if (open.has(statement)) best = better(best, claimed({ statements: [statement], context: [] }, hits));
  }
  if (!neighbours || concepts.length < 2 || best?.match.isHedged === false) return best?.match ?? null;
  for (const place of placesAround(scope, rarest)) best = better(best, claimed(place, hits));
  return best?.match ?? null;
}

/** Whether a text, such as a label, says any of the phrases. */
export function textSays(text: string, phrases: readonly string[]): boolean {
  return firmnessOfText(text, phrases) !== null;
}

/** How firmly a text, such as a label, says any of the phrases; null where it does not. */
export function firmnessOfText(text: string, phrases: readonly string[]): Firmness | null {
  const index = indexOfText(text);
  let found: Firmness | null = null;
  for (const hits of index.hitsOfAny(phrases)) {
    for (const { isDenied, firmness } of hits.values()) {
      if (isDenied) continue;
      if (firmness === 'said') return 'said';
      found = firmness;
    }
  }
  return found;
}

interface Ranked {
  readonly match: ConceptMatch;
  /** Smaller is better, from the first that differs. */
  readonly rank: readonly number[];
}

function better(best: Ranked | null, other: Ranked | null): Ranked | null {
  if (best === null || other === null) return best ?? other;
  for (const [index, value] of other.rank.entries()) {
    const than = best.rank[index] ?? 0;
    if (value !== than) return value < than ? other : best;
  }
  return best;
}

/** Places of several sentences, or with what they stand under, that may hold the rarest concept. */
function* placesAround({ open, all, blocks }: Scope, rarest: Hits): Generator<Place> {
  const inContext = new Set<Statement>();
  const wanted = new Set<number>();
  for (const statement of rarest.keys()) {
    if (open.has(statement)) wanted.add(statement.block);
    else if (all.has(statement)) inContext.add(statement);
  }
  if (wanted.size === 0 && inContext.size === 0) return;
  for (const [number, sentences] of blocks) {
    const [first] = sentences;
    if (first === undefined) continue;
    const parents = first.parent === null || first.parent === number ? [] : (blocks.get(first.parent) ?? []);
    const context = [...parents, ...(first.heading === null ? [] : [first.heading])];
    const isWanted =
      wanted.has(number) || context.some((one) => inContext.has(one) || (one.block >= 0 && wanted.has(one.block)));
    if (!isWanted) continue;
    const most = Math.min(MOST_SENTENCES, sentences.length);
    for (let size = 1; size <= most; size++) {
      for (let at = 0; at + size <= sentences.length; at++) {
        const own = sentences.slice(at, at + size);
        if (size > 1) yield { statements: own, context: [] };
        if (context.length > 0) yield { statements: own, context };
      }
    }
  }
}

/** Restated goals are the weakest place to find a means in. */
const GOAL = 40;
/** What is said over several sentences, or by a heading, counts as so much farther apart. */
const APART = { sentence: 30, context: 60 } as const;

/** Finds all concepts in a place; null where one is missing. */
function claimed({ statements, context }: Place, hits: readonly Hits[]): Ranked | null {
  const found: Hit[] = [];
  let own = 0;
  for (const concept of hits) {
    const here = bestOf(statements, concept);
    const hit = here ?? bestOf(context, concept);
    if (hit === null) return null;
    if (here !== null) own += 1;
    found.push(hit);
  }
  if (own === 0 || (context.length > 0 && own === hits.length)) return null;
  const isNegative = found.some((hit) => hit.isNegative);
  // "Out of scope" together with what is out of scope: the denial itself is asked for.
  if (found.some(({ isDenied }) => isDenied) && !isNegative) return null;
  if (found.every(({ isContrast }) => isContrast) && !isNegative) return null;
  const isHedged =
    found.some(({ firmness }) => firmness === 'hedged') ||
    found.every(({ firmness }) => firmness === 'asked') ||
    statements.every(({ isOpen }) => isOpen);
  const inBody = found.filter((hit) => statements.some((one) => hit.start >= one.start && hit.end <= one.end));
  const start = Math.min(...inBody.map((hit) => hit.start));
  const end = Math.max(...inBody.map((hit) => hit.end));
  const spread =
    end -
    start +
    APART.sentence * (statements.length - 1) +
    (context.length > 0 ? APART.context : 0) +
    (statements[0]?.section === 'requirements' ? GOAL : 0);
  return {
    match: {
      statements: [...context.filter((one) => found.some((hit) => isIn(hit, one))), ...statements],
      spans: found.map((hit) => ({ start: hit.start, end: hit.end })),
      isHedged,
    },
    // Of equal places the first, whatever order they were looked at in.
    rank: [isHedged ? 1 : 0, statements.length + (context.length > 0 ? 1 : 0) > 1 ? 1 : 0, spread, start],
  };
}

const isIn = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function bestOf(statements: readonly Statement[], concept: Hits): Hit | null {
  let best: Hit | null = null;
  for (const statement of statements) {
    const hit = concept.get(statement);
    if (hit !== undefined && (best === null || isBetter(hit, best))) best = hit;
  }
  return best;
}
