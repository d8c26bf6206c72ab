import { expect, test } from 'vitest';
import { parseValueType } from '../catalog/value-type.ts';
import { decodeOutput } from './decode-output.ts';

test.each([
  ['int', 2, 2],
  ['int', true, 1],
  ['int', -0, 0],
  ['float', { $: 'int', v: '9007199254740993' }, 9007199254740992],
  ['bool', 1, true],
  ['int[]', [1, 2], [1, 2]],
  ['void', 'anything', null],
  ['TreeNode', { $: 'TreeNode', values: [1, null, 2] }, [1, null, 2]],
])('%s: %j is read as %j', (type, output, value) => {
  expect(decodeOutput(output, parseValueType(type))).toEqual({ kind: 'value', value });
});

test.each([
  ['int', null, /^Nothing was returned, where a whole number was expected; is a return missing\?$/],
  ['int', 1.5, /^1\.5 was returned, where a whole number was expected\.$/],
  ['bool', 2, /^2 was returned, where true or false was expected\.$/],
  ['int', { $: 'other', type: 'a Promise' }, /^A Promise was returned, .* does not wait for async functions\.$/],
  ['int', { $: 'other', type: 'a coroutine' }, /^A coroutine was returned, .* does not wait for async functions\.$/],
  ['int[]', [{ $: 'float', v: 'nan' }], /^At index 0: NaN was returned, where a whole number was expected\.$/],
  ['int[][]', [[{ $: 'other', type: 'a function' }]], /^At index 0: at index 0: a function was returned,/],
  [
    'int',
    { $: 'int', v: '9007199254740993' },
    /^The whole number 9007199254740993 is far outside the range of any answer\.$/,
  ],
])('%s: %j is none, and the sentence says why', (type, output, reason) => {
  expect(decodeOutput(output, parseValueType(type))).toEqual({
    kind: 'mismatch',
    reason: expect.stringMatching(reason),
  });
});
