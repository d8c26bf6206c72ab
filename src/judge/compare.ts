import type { Comparison } from '../catalog/problem-schema.ts';
import { formatValue } from '../catalog/format-value.ts';
import type { ValueType } from '../catalog/value-type.ts';
import { isRecord, type Value } from '../catalog/value.ts';

/**
 * Compares an answer with the expected one, both in language-neutral form; null where they are equal, otherwise what
 * differs first, in one sentence. The mode `checker` is not decided here.
 */
export function compare(expected: Value, actual: Value, type: ValueType | null, comparison: Comparison): string | null {
  const { mode, tolerance = 0 } = comparison;
  if (mode === 'unordered' || mode === 'unordered-deep')
    return compareUnordered(expected, actual, mode === 'unordered-deep');
  const difference = firstDifference(expected, actual, tolerance, '');
  if (difference === null) return null;
  return type?.kind === 'list' && sameItems(expected, actual, false)
    ? 'The items are right, but their order is not.'
    : difference;
}

/** Floats are equal within an absolute or a relative distance, whichever admits more; -0 equals 0. */
export function numbersEqual(expected: number, actual: number, tolerance: number): boolean {
  if (expected === actual) return true;
  return Math.abs(expected - actual) <= tolerance * Math.max(1, Math.abs(expected));
}

function firstDifference(expected: Value, actual: Value, tolerance: number, path: string): string | null {
  const at = path === '' ? 'The answer' : `The answer at ${path}`;
  if (typeof expected === 'number' && typeof actual === 'number') {
    return numbersEqual(expected, actual, tolerance) ? null : `${at} is ${actual}; expected ${expected}.`;
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const shared = Math.min(expected.length, actual.length);
    for (let i = 0; i < shared; i++) {
      const difference = firstDifference(expected[i] as Value, actual[i] as Value, tolerance, `${path}[${i}]`);
      if (difference !== null) return difference;
    }
    if (expected.length === actual.length) return null;
    return `${at} has ${count(actual.length)}; expected ${count(expected.length)}.`;
  }
  if (isRecord(expected) && isRecord(actual)) return differentCycle(expected, actual, tolerance);
  if (expected === actual) return null;
  return `${at} is ${formatValue(actual, 60)}; expected ${formatValue(expected, 60)}.`;
}

/** The only objects among values are lists with a cycle. */
function differentCycle(
  expected: Record<string, Value>,
  actual: Record<string, Value>,
  tolerance: number,
): string | null {
  const difference = firstDifference(expected['values'] ?? [], actual['values'] ?? [], tolerance, '');
  if (difference !== null || expected['cycle'] === actual['cycle']) return difference;
  return `The last node points back to index ${actual['cycle']}; expected ${expected['cycle']}.`;
}

const count = (items: number): string => (items === 1 ? '1 item' : `${items} items`);

function compareUnordered(expected: Value, actual: Value, deep: boolean): string | null {
  if (!Array.isArray(expected) || !Array.isArray(actual)) return firstDifference(expected, actual, 0, '');
  if (sameItems(expected, actual, deep)) return null;
  const missing = surplus(expected, actual, deep);
  const extra = surplus(actual, expected, deep);
  const parts = [
    ...(missing.length > 0 ? [`${formatValue(missing[0] as Value, 60)} is missing`] : []),
    ...(extra.length > 0 ? [`${formatValue(extra[0] as Value, 60)} does not belong`] : []),
  ];
  return `In the answer, ${parts.join(', and ')} (${actual.length} given, ${count(expected.length)} expected; order does not matter).`;
}

function sameItems(expected: Value, actual: Value, deep: boolean): boolean {
  if (!Array.isArray(expected) || !Array.isArray(actual) || expected.length !== actual.length) return false;
  return surplus(expected, actual, deep).length === 0;
}

/** The items of `one` that `other` has not, or has less often. */
function surplus(one: readonly Value[], other: readonly Value[], deep: boolean): Value[] {
  const left = new Map<string, number>();
  for (const item of other) {
    const key = canonical(item, deep);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return one.filter((item) => {
    const key = canonical(item, deep);
    const remaining = left.get(key) ?? 0;
    left.set(key, remaining - 1);
    return remaining <= 0;
  });
}

/** A text that is the same for equal values; with `deep`, lists inside are equal in any order. */
function canonical(value: Value, deep: boolean): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value.map((item) => canonical(item, deep));
  return `[${(deep ? items.toSorted() : items).join(',')}]`;
}
