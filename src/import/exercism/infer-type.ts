import { describeValue } from '../../catalog/describe-value.ts';
import { isRecord, type Value } from '../../catalog/value.ts';
import { formatValueType, type ValueType } from '../../catalog/value-type.ts';

/** A value, and how a message calls the case and the place that it is from. */
export interface PlacedValue {
  readonly value: Value;
  /** `input.values of case "…"`. */
  readonly place: string;
}

/** The values have no type of ours; the message says which value and why. */
export class TypeRefusal extends Error {
  override readonly name = 'TypeRefusal';
}

/** A type as `problem.yaml` writes it, and whether a list was empty everywhere, so that its entries are a guess. */
export interface InferredType {
  readonly type: string;
  readonly isGuess: boolean;
}

/** The narrowest type that all values have. Throws a {@link TypeRefusal} where there is none. */
export function inferType(values: readonly PlacedValue[]): InferredType {
  const found = infer(values);
  return { type: formatValueType(found.type), isGuess: found.isGuess };
}

function infer(values: readonly PlacedValue[]): { type: ValueType; isGuess: boolean } {
  const present = values.filter(({ value }) => value !== null);
  const [first] = present;
  if (!first) {
    // An empty list says nothing of its entries.
    if (values.length === 0) return { type: { kind: 'int' }, isGuess: true };
    throw new TypeRefusal(`${values[0]?.place ?? ''} is null, and so is every other value there, so it has no type`);
  }
  const kind = kindOf(first);
  const other = present.find((one) => kindOf(one) !== kind);
  if (other) {
    const both = `${describeValue(first.value)} in ${first.place}, but ${describeValue(other.value)} in ${other.place}`;
    throw new TypeRefusal(`values are of different types: ${both}`);
  }
  const { type, isGuess } = kind === 'list' ? inferList(present) : { type: scalar(kind, present), isGuess: false };
  return { type: present.length < values.length ? { kind: 'nullable', of: type } : type, isGuess };
}

function inferList(lists: readonly PlacedValue[]): { type: ValueType; isGuess: boolean } {
  const entries = lists.flatMap(({ value, place }) =>
    (value as readonly Value[]).map((entry): PlacedValue => ({ value: entry, place })),
  );
  const { type, isGuess } = infer(entries);
  return { type: { kind: 'list', of: type }, isGuess };
}

type Kind = 'list' | 'string' | 'bool' | 'number';

function kindOf({ value, place }: PlacedValue): Kind {
  if (Array.isArray(value)) return 'list';
  if (isRecord(value))
    throw new TypeRefusal(`${place} holds an object, ${describeValue(value)}, which is no value of ours`);
  if (typeof value === 'string') return 'string';
  return typeof value === 'boolean' ? 'bool' : 'number';
}

function scalar(kind: Exclude<Kind, 'list'>, values: readonly PlacedValue[]): ValueType {
  if (kind !== 'number') return { kind };
  const huge = values.find(({ value }) => Number.isInteger(value) && !Number.isSafeInteger(value));
  if (huge)
    throw new TypeRefusal(`${huge.place} holds ${String(huge.value)}, which is too large to be exact in all languages`);
  return { kind: values.every(({ value }) => Number.isSafeInteger(value)) ? 'int' : 'float' };
}
