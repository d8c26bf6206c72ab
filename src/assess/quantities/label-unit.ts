import type { QuantityUnit } from '../../catalog/prompt-schema.ts';
import { cellOf } from './cells.ts';
import type { QuantityPlace } from './quantity-place.ts';

const LABELS: readonly (readonly [RegExp, QuantityUnit, number])[] = [
  [/\b(?:qps|rps|tps)\b|\/\s?s(?:ec|econd)?\b|\b(?:per|a) sec(?:ond)?\b/i, 'per-second', 1],
  [/\(\s?(?:in )?KB\s?\)|\bin KB\b/i, 'bytes', 1e3],
  [/\(\s?(?:in )?MB\s?\)|\bin MB\b/i, 'bytes', 1e6],
  [/\(\s?(?:in )?GB\s?\)|\bin GB\b/i, 'bytes', 1e9],
  [/\(\s?(?:in )?TB\s?\)|\bin TB\b/i, 'bytes', 1e12],
  [/\(\s?(?:in )?ms\s?\)|\bin ms\b/i, 'seconds', 1e-3],
  [/\bcores?\b|\bvcpus?\b/i, 'cores', 1],
];
/** How far back a label is looked for. */
const REACH = 120;

/**
 * The unit of a number that has none of its own, from its label: "Write QPS = 40", "Cores: 116", a cell beside "Writes/s"
 * or below "GB". Only results take it, not the numbers that a calculation begins with.
 */
export function labelUnit(
  text: string,
  start: number,
  end: number,
  place: QuantityPlace,
): { readonly unit: QuantityUnit; readonly factor: number } | null {
  if (/^\s*[/*×÷+(^]/.test(text.slice(end, end + 4))) return null;
  const noun = /^\s(?!(?:on|in|at|per|avg|average|peak|sustained)\b)[a-z]/i.test(text.slice(end, end + 12));
  if (noun) return null;
  const before = text.slice(Math.max(0, start - REACH), start);
  const cell = place.columns === null ? null : cellOf(text, start);
  if (cell !== null) {
    const column = place.columns?.[cell] ?? '';
    return unitOf(column) ?? bareUnitOf(column) ?? unitOf(text.slice(0, text.indexOf('|') + 1));
  }
  const sign = /[=≈~:→|]\s*(?:about |around |roughly |ca\.? )?[~≈]?\s*$/.exec(before);
  if (sign === null) return null;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(', ')) + 1, sign.index);
  return unitOf(clause);
}

function unitOf(label: string): { unit: QuantityUnit; factor: number } | null {
  const found = LABELS.find(([pattern]) => pattern.test(label));
  return found === undefined ? null : { unit: found[1], factor: found[2] };
}

/** A column that is called by its unit alone. */
function bareUnitOf(column: string): { unit: QuantityUnit; factor: number } | null {
  return /^[A-Za-z]{2}$/.test(column.trim()) ? unitOf(`(${column.trim()})`) : null;
}
