import type { QuantityUnit } from '../catalog/prompt-schema.ts';
import type { SectionId } from '../catalog/predicate-schema.ts';

/** A span of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sentence, bullet or table row: what a claim is made in. */
export interface Statement extends Span {
  readonly text: string;
  /** Where it stands; null where no section could be told. */
  readonly section: SectionId | 'canvas' | null;
  /** Its words as they are compared: lower case, without accents and punctuation, `don't` as `dont`. */
  readonly words: readonly string[];
  /** A list of keywords and not a statement: nothing is claimed by it. */
  readonly isStuffed: boolean;
  /** Number of the paragraph, bullet or row that it is a sentence of. */
  readonly block: number;
  /** Number of the block that it stands under, as an item of a list; null where there is none. */
  readonly parent: number | null;
  /** The heading right above it. It claims nothing alone, but says what is spoken of. */
  readonly heading: Statement | null;
  /** No heading tells the section: it was told by what the statement says, if at all. */
  readonly isGuessed: boolean;
  /** Stands under a heading such as "Later" or "Open questions". */
  readonly isOpen: boolean;
}

/** An API endpoint as somebody wrote it. */
export interface Endpoint extends Span {
  /** Upper case; null for a plain function such as `create(url)`. */
  readonly method: string | null;
  readonly path: string;
  /** Names in request, response and parameters. */
  readonly fields: readonly string[];
}

/** A table, collection or record type as somebody wrote it. */
export interface Table extends Span {
  readonly name: string;
  readonly fields: readonly string[];
}

/** A number with its unit, as somebody wrote it. */
export interface Quantity extends Span {
  /** In the base of its unit: per second, bytes, bytes per second, seconds, cores, or a plain count or ratio. */
  readonly value: number;
  readonly unit: QuantityUnit;
  /** Words around it, as they are compared, that say what it is about, nearest first: its statement's and its heading's. */
  readonly about: readonly string[];
  /** How many of `about`, from its beginning, stand in the same clause or table cell, or over its column. */
  readonly near: number;
  /** What was written: "100M/month". */
  readonly text: string;
}

/** The written half of an answer. */
export interface Sheet {
  readonly text: string;
  readonly sections: readonly (Span & { readonly id: SectionId | null; readonly heading: string })[];
  readonly statements: readonly Statement[];
  readonly endpoints: readonly Endpoint[];
  readonly tables: readonly Table[];
  readonly quantities: readonly Quantity[];
}
