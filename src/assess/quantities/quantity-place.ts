import type { Span } from '../sheet.ts';

/** A statement that numbers are read from, and what stands above it. */
export interface QuantityPlace extends Span {
  readonly parent: string | null;
  readonly heading: string;
  /** Of a table row: what its columns are called. */
  readonly columns: readonly string[] | null;
}
