import type { Entry } from '../../../catalog/problem-schema.ts';
import { typeOf, type ValueType } from '../../../catalog/value-type.ts';
import type { Value } from '../../../catalog/value.ts';

/** The type of a field of a case, or null for the calls on a class, which are no values of one type. */
export function fieldType(entry: Entry, field: string): ValueType | null {
  if (entry.kind === 'class') return null;
  const parameters = entry.kind === 'codec' ? [entry.encode.parameter] : entry.parameters;
  const parameter = parameters.find(({ name }) => name === field);
  return parameter ? typeOf(parameter) : null;
}

/** The type of the answer: of the parameter that holds it afterwards, or of what is returned in the end. */
export function resultType(entry: Entry): ValueType | null {
  if (entry.kind === 'class') return null;
  if (entry.kind === 'codec') return typeOf(entry.encode.parameter);
  return fieldType(entry, entry.returns.in_place ?? '') ?? typeOf(entry.returns);
}

/** Whether values of the type are lists of no lists, which are as clear in text as they are drawn. */
export function isFlatList(type: ValueType): boolean {
  return type.kind === 'list' && type.of.kind !== 'list';
}

/** The value of a JSON text, or undefined where the text was cut. */
export function valueOf(text: string | null): Value | undefined {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}
