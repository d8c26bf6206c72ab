import type { QuantityUnit } from '../../catalog/prompt-schema.ts';
import type { Period } from './periods.ts';

/** What stands behind a number: value × factor is in the base of the unit. */
export interface ReadUnit {
  readonly unit: QuantityUnit;
  readonly factor: number;
  readonly end: number;
  /** By what a rate was given; null where it is none. */
  readonly period: Period | null;
  /** Nothing stood there. */
  readonly isNone: boolean;
}

/** A unit that was read, up to `end`. */
export function unitRead(unit: QuantityUnit, factor: number, end: number, period: Period | null = null): ReadUnit {
  return { unit, factor, end, period, isNone: false };
}

/** Between a number and its unit: nothing, a space or a hyphen ("500-byte records"). */
export const GAP = String.raw`(?:\s|-)?`;
/** No word goes on. */
export const END = String.raw`(?![\p{L}\d_])`;
