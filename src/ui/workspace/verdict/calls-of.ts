import type { CaseReport } from '../../../judge/report.ts';
import type { Value } from '../../../catalog/value.ts';
import { formatValue } from '../../../catalog/format-value.ts';
import { valueOf } from './value-types.ts';

/** One call of a case on a class; null where the answer is not known. */
export interface Call {
  readonly call: string;
  readonly expected: string | null;
  readonly actual: string | null;
  /** Both are known and differ. */
  readonly differs: boolean;
}

/** The calls of a case on a class side by side with their answers; null where a text was cut or is not of that form. */
export function callsOf({ input, expected, actual }: Pick<CaseReport, 'input' | 'expected' | 'actual'>): Call[] | null {
  const operations = valueOf(input?.['operations'] ?? null);
  const given = valueOf(input?.['arguments'] ?? null);
  if (!Array.isArray(operations) || !Array.isArray(given)) return null;
  const wanted = entries(valueOf(expected));
  const got = entries(valueOf(actual));
  return operations.map((operation: Value, index): Call => {
    const values = entries(given[index] as Value) ?? [];
    const [left, right] = [textAt(wanted, index), textAt(got, index)];
    return {
      call: `${String(operation)}(${values.map((value) => formatValue(value)).join(', ')})`,
      expected: left,
      actual: right,
      differs: left !== null && right !== null && left !== right,
    };
  });
}

function entries(value: Value | undefined): readonly Value[] | null {
  return Array.isArray(value) ? value : null;
}

function textAt(values: readonly Value[] | null, index: number): string | null {
  const value = values?.[index];
  if (value === undefined) return null;
  return formatValue(value);
}
