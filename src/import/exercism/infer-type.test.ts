import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeOf } from '../../catalog/problem-schema.ts';
import { validateValue } from '../../catalog/validate-value.ts';
import type { Value } from '../../catalog/value.ts';
import { inferType } from './infer-type.ts';

const infer = (values: readonly Value[]) =>
  inferType(values.map((value, index) => ({ value, place: `case ${index}` })));

test.each<[readonly Value[], string]>([
  [[1, 2], 'int'],
  [[1, 2.5], 'float'],
  [['a', ''], 'string'],
  [[true, null], 'bool?'],
  [[[1], []], 'int[]'],
  [[[['a'], []], [[null]]], 'string?[][]'],
  [[null, [1, null]], 'int?[]?'],
])('%j are of type %s', (values, type) => {
  expect(infer(values)).toEqual({ type, isGuess: false });
});

test('lists that are always empty get a guess', () => {
  expect(infer([[], []])).toEqual({ type: 'int[]', isGuess: true });
});

test.each<[readonly Value[], string]>([
  [[1, 'a'], 'values are of different types: 1 in case 0, but "a" in case 1'],
  [[[1], [[2]]], 'values are of different types: 1 in case 0, but [2] in case 1'],
  [[{ a: 1 }], 'case 0 holds an object, {"a":1}, which is no value of ours'],
  [[null, null], 'case 0 is null, and so is every other value there, so it has no type'],
  [[2 ** 60], 'case 0 holds 1152921504606847000, which is too large to be exact in all languages'],
])('%j have no type', (values, message) => {
  expect(() => infer(values)).toThrow(message);
});

const scalars: readonly fc.Arbitrary<Value>[] = [
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string({ unit: 'grapheme' }),
];

test('every value has the type that was inferred from all', () => {
  const lists = fc.oneof(...scalars.map((one) => fc.array(fc.array(fc.option(one, { freq: 9 })), { minLength: 1 })));
  fc.assert(
    fc.property(lists, (values: Value[]) => {
      fc.pre(values.flat().some((value) => value !== null));
      fc.pre(values.flat().every((value) => !Number.isInteger(value) || Number.isSafeInteger(value)));
      const { type } = infer(values);
      for (const value of values) expect(validateValue(value, typeOf({ type }), {}, 'value')).toEqual([]);
    }),
  );
});
