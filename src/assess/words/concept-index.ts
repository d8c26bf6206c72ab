import { remembered } from '../../diagram/remembered.ts';
import type { Span, Statement } from '../sheet.ts';
import { firmnessAt, mayHedge, type Firmness } from './hedging.ts';
import { isContrasted, isNegated, mayContrast, mayDeny } from './negation.ts';
import { toPhrases, type Phrase } from './phrase.ts';
import { PhraseIndex, type PhrasePlace } from './phrase-index.ts';

/** A phrase found in a statement, in the text that the statement is of. */
export interface Hit extends Span {
  /** The statement denies it: "no cache". */
  readonly isDenied: boolean;
  readonly isNegative: boolean;
  /** It is what was not chosen: "instead of a cache". */
  readonly isContrast: boolean;
  readonly firmness: Firmness;
}

/** For each statement that holds it, where it stands best. */
export type Hits = ReadonlyMap<Statement, Hit>;

const NO_HITS: Hits = new Map();

/**
 * Finds concepts, which are lists of phrases, in statements. What was found is kept: rubrics ask for the same words in many
 * criteria, and each criterion of the sheet and of every note.
 */
export class ConceptIndex {
  private readonly statements: ReadonlySet<Statement>;
  private readonly phrases: PhraseIndex;
  private readonly ofConcepts = new Map<readonly string[], Hits>();
  private readonly ofPhrases = new Map<Phrase, Hits>();

  constructor(statements: readonly Statement[]) {
    this.statements = new Set(statements);
    this.phrases = new PhraseIndex(statements);
  }

  has(statement: Statement): boolean {
    return this.statements.has(statement);
  }

  /** The best place of any of the phrases, in each statement that holds one. */
  hitsOf(phrases: readonly string[]): Hits {
    const known = this.ofConcepts.get(phrases);
    if (known !== undefined) return known;
    let hits: Map<Statement, Hit> | undefined;
    for (const hitsOfOne of this.hitsOfAny(phrases)) {
      for (const [statement, hit] of hitsOfOne) {
        hits ??= new Map();
        const other = hits.get(statement);
        if (other === undefined || isBetter(hit, other)) hits.set(statement, hit);
      }
    }
    const all = hits ?? NO_HITS;
    this.ofConcepts.set(phrases, all);
    return all;
  }

  /** Where each of the phrases stands that stands anywhere. */
  hitsOfAny(phrases: readonly string[]): readonly Hits[] {
    return this.phrases.candidates(toPhrases(phrases)).map((phrase) => this.hitsOfPhrase(phrase));
  }

  /** The best place of a phrase in each statement: one that is not denied, then a firm one, then a short one. */
  private hitsOfPhrase(phrase: Phrase): Hits {
    const known = this.ofPhrases.get(phrase);
    if (known !== undefined) return known;
    const found = this.phrases.find(phrase);
    if (found.size === 0) return NO_HITS;
    const hits = new Map<Statement, Hit>();
    for (const [statement, places] of found) {
      const all = places.map((place) => toHit(statement, place, phrase.isNegative));
      hits.set(
        statement,
        all.reduce((best, hit) => (isBetter(hit, best) ? hit : best)),
      );
    }
    this.ofPhrases.set(phrase, hits);
    return hits;
  }
}

/** Which is to be preferred: what is not denied, then what was chosen, then what is firm, then what stands close. */
export function isBetter(hit: Hit, other: Hit): boolean {
  if (hit.isDenied !== other.isDenied) return other.isDenied;
  if (hit.isContrast !== other.isContrast) return other.isContrast;
  if (hit.firmness !== other.firmness) return FIRMNESS.indexOf(hit.firmness) < FIRMNESS.indexOf(other.firmness);
  return hit.end - hit.start < other.end - other.start;
}

const FIRMNESS: readonly Firmness[] = ['said', 'asked', 'hedged'];

function toHit(statement: Statement, place: PhrasePlace, isNegative: boolean): Hit {
  const { text, start } = statement;
  const tone = toneOf(text);
  return {
    start: start + (place.tokens[place.first]?.start ?? 0),
    end: start + (place.tokens[place.last]?.end ?? text.length),
    isDenied: !isNegative && tone.mayDeny && isNegated(place, text),
    isNegative,
    isContrast: !isNegative && tone.mayContrast && isContrasted(place, text),
    firmness: tone.mayHedge ? firmnessAt(place, text) : 'said',
  };
}

/** What a statement can hold at all: most claim plainly, and need not be looked at from all sides at every place. */
const toneOf = remembered(
  (text) => ({ mayDeny: mayDeny(text), mayContrast: mayContrast(text), mayHedge: mayHedge(text) }),
  5_000,
);
