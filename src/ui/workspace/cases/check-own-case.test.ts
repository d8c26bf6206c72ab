import { expect, test } from 'vitest';
import type { Entry } from '../../../catalog/problem-schema.ts';
import { checkOwnCase } from './check-own-case.ts';
import { parseCaseText } from './parse-case-text.ts';

const twoSum: Entry = {
  kind: 'function',
  name: 'twoSum',
  parameters: [
    { name: 'nums', type: 'int[]', length: [2, 5], items: { range: [-9, 9] } },
    { name: 'target', type: 'int' },
  ],
  returns: { type: 'int[]' },
};
const cache: Entry = {
  kind: 'class',
  name: 'Cache',
  constructor_parameters: [{ name: 'capacity', type: 'int' }],
  methods: [{ name: 'get', parameters: [{ name: 'key', type: 'int' }], returns: { type: 'int' } }],
  operations: [1, 10],
};

test('a case whose texts are values of the right types can be judged', () => {
  expect(checkOwnCase(twoSum, { nums: ' [0, -1]', target: '0' }, () => null)).toEqual({
    ok: true,
    input: { nums: [0, -1], target: 0 },
  });
});

test('each field says what is wrong with it', () => {
  expect(checkOwnCase(twoSum, { nums: '[1, 2', target: '' }, null)).toEqual({
    ok: false,
    fields: { nums: 'A closing bracket ] is missing.', target: 'Write a value, such as 7, "text" or [1, 2].' },
    whole: null,
  });
  expect(checkOwnCase(twoSum, { nums: '[1, 2.5]', target: '"3"' }, null)).toEqual({
    ok: false,
    fields: {
      nums: 'nums[1] is 2.5, but must be a whole number.',
      target: 'target is "3", but must be a whole number.',
    },
    whole: null,
  });
});

test('limits of the problem hold, and its own rule comes last', () => {
  const limits = checkOwnCase(twoSum, { nums: '[1]', target: '1' }, null);
  expect(limits).toMatchObject({ ok: false, fields: { nums: expect.stringContaining('at least 2') } });
  expect(checkOwnCase(twoSum, { nums: '[1, 2]', target: '9' }, () => 'No two numbers add up to target.')).toEqual({
    ok: false,
    fields: {},
    whole: 'No two numbers add up to target.',
  });
});

test('a class takes its calls as two lists', () => {
  expect(checkOwnCase(cache, { operations: '["Cache", "get"]', arguments: '[[0], [1]]' }, null)).toMatchObject({
    ok: true,
  });
  expect(checkOwnCase(cache, { operations: '["Cache", "put"]', arguments: '[[0], [1]]' }, null)).toMatchObject({
    ok: false,
    fields: { operations: expect.stringContaining('must be one of the methods get') },
  });
});

test.each([
  ['0', 0],
  ['false', false],
  ['null', null],
  ['""', ''],
  ['"it\'s (true)"', "it's (true)"],
])('%s is a value', (text, value) => {
  expect(parseCaseText(text)).toEqual({ ok: true, value });
});

test.each([
  ["['a']", 'Write texts in double quotes: "text".'],
  ['[True]', 'Write true and false in lower case.'],
  ['None', 'Write null for no value.'],
  ['(1, 2)', 'Write lists in square brackets: [1, 2].'],
  ['[1, 2,]', 'There is a comma too many at the end of a list.'],
  ['.5', 'Write numbers like 7, -3 or 0.5.'],
  ['[1]]', 'There is a closing bracket ] too many.'],
  ['"abc', 'A text has no closing quote.'],
  ['hello', 'This is not a value. Write it like 7, true, null, "text" or [1, 2].'],
])('%s gets a hint', (text, message) => {
  expect(parseCaseText(text)).toEqual({ ok: false, message });
});
