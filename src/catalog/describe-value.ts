import { formatValue } from './format-value.ts';
import type { Value } from './value.ts';

/** Longest piece of a value that a message quotes, in UTF-16 units. */
const QUOTE_LENGTH = 60;

/**
 * Anything, as a message quotes it: values as short JSON, and words for what is no value (`undefined`, `NaN`, a
 * function). Never throws, and never calls code of the object.
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  if (typeof value === 'object' && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value);
    const isPlain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
    if (!isPlain) return 'an object that is not plain JSON';
  }
  return formatValue(value as Value, QUOTE_LENGTH);
}
