import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeValue } from './describe-value.ts';
import { formatValue } from './format-value.ts';
import type { Value } from './value.ts';

const json = fc.jsonValue() as fc.Arbitrary<Value>;

test.each<[Value, string]>([
  [[1, 2, 3], '[1,2,3]'],
  [[], '[]'],
  [-0, '0'],
  ['a"b\n', String.raw`"a\"b\n"`],
  [{ values: [3, 2], cycle: 1 }, '{"values":[3,2],"cycle":1}'],
  [[null, false, 0, ''], '[null,false,0,""]'],
  [Number.NaN, 'NaN'],
])('%j is %s', (value, text) => expect(formatValue(value)).toBe(text));

test('without a bound it is JSON', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(formatValue(value)).toBe(JSON.stringify(value));
    }),
  );
});

test('a bound cuts, says so, and never cuts what fits', () => {
  fc.assert(
    fc.property(json, fc.integer({ min: 1, max: 40 }), (value, bound) => {
      const whole = JSON.stringify(value);
      const text = formatValue(value, bound);
      expect(text.length).toBeLessThanOrEqual(bound);
      const isCut = text.endsWith('…') && whole.startsWith(text.slice(0, -1));
      expect(whole.length <= bound ? text === whole : isCut).toBe(true);
    }),
  );
});

test('a character of two units is cut whole', () => {
  expect(formatValue('ab🎈cd', 5)).toBe('"ab…');
  expect(formatValue('ab🎈cd', 6)).toBe('"ab🎈…');
});

test('what is no value is described, not run', () => {
  const trap = {
    get toJSON(): never {
      throw new Error('ran');
    },
  };
  expect(describeValue(Object.create(trap))).toBe('an object that is not plain JSON');
  expect([undefined, Number.NaN, 1n, Symbol('x'), () => 1].map(describeValue)).toEqual([
    'missing',
    'NaN',
    '1',
    'a symbol',
    'a function',
  ]);
});
