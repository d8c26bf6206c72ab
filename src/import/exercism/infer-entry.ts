import type { FunctionEntry, Parameter } from '../../catalog/problem-schema.ts';
import type { Value } from '../../catalog/value.ts';
import { toTitle, usableName } from '../usable-name.ts';
import { inferType, TypeRefusal } from './infer-type.ts';
import type { CanonicalTest } from './read-canonical.ts';

/** A function that fits a property's tests, and how their inputs are written for it. */
export interface InferredEntry {
  readonly entry: FunctionEntry;
  readonly toInput: (test: CanonicalTest) => Record<string, Value>;
  readonly notes: readonly string[];
}

/** Exercises on lists write functions as `(x) -> x + 1`. */
const isFunctionText = (value: Value): boolean =>
  typeof value === 'string' && /^\(?[\w, ]*\)?\s*[-=]>\s*\S/.test(value);

/**
 * Infers names and types from the tests of one property, whose `expected` are all values. The parameters come in the
 * order of the first test's input. Throws a {@link TypeRefusal} where no function of ours fits.
 */
export function inferEntry(property: string, exercise: string, tests: readonly CanonicalTest[]): InferredEntry {
  const keys = Object.keys(tests[0]?.input ?? {});
  if (keys.length === 0) throw new TypeRefusal('it takes no input, so every case is the same');
  for (const { input, description } of tests) {
    const isSame = Object.keys(input).length === keys.length && keys.every((key) => Object.hasOwn(input, key));
    if (!isSame) {
      const given = Object.keys(input).join(', ') || 'nothing';
      throw new TypeRefusal(`inputs have different fields: ${keys.join(', ')}, but case "${description}" has ${given}`);
    }
  }
  const notes: string[] = [];
  const rename = (name: string, suffix: string): string => {
    const usable = usableName(name, suffix);
    if (usable === null) throw new TypeRefusal(`"${name}" cannot be the name of a parameter`);
    if (usable !== name) notes.push(`"${name}" is called ${usable}, because that can be written in all languages`);
    return usable;
  };
  const typed = (values: readonly { value: Value; place: string }[], what: string): string => {
    const { type, isGuess } = inferType(values);
    if (isGuess) notes.push(`${what} is ${type} by guess, because its lists are empty in every case`);
    return type;
  };
  const parameters = keys.map((key): Parameter => {
    const name = rename(key, 'Value');
    const values = tests.map(({ input, description }) => ({
      value: input[key] ?? null,
      place: `input.${key} of case "${description}"`,
    }));
    if (values.every(({ value }) => isFunctionText(value))) {
      throw new TypeRefusal(
        `${values[0]?.place ?? ''} is a function written as text, and a function is no value of ours`,
      );
    }
    return { name, type: typed(values, name) };
  });
  const names = parameters.map(({ name }) => name);
  if (new Set(names).size < names.length)
    throw new TypeRefusal(`two fields of the input are both called ${names.join(', ')}`);
  const results = tests.map(({ expected, description }) => ({
    value: expected,
    place: `expected of case "${description}"`,
  }));
  const returns = { type: typed(results, 'the answer') };
  const name = rename(property, `Of${toTitle(exercise).replaceAll(/[^A-Za-z0-9]/g, '')}`);
  return {
    entry: { kind: 'function', name, parameters, returns },
    toInput: ({ input }) => Object.fromEntries(keys.map((key, index) => [names[index] ?? key, input[key] ?? null])),
    notes,
  };
}
