import { expect, test } from 'vitest';
import { callsOf } from './calls-of.ts';

const input = { operations: '["Cache","put","get"]', arguments: '[[2],[1,0],[1]]' };

test('calls stand beside their answers, and null and 0 are answers', () => {
  expect(callsOf({ input, expected: '[null,null,0]', actual: '[null,null,-1]' })).toEqual([
    { call: 'Cache(2)', expected: 'null', actual: 'null', differs: false },
    { call: 'put(1, 0)', expected: 'null', actual: 'null', differs: false },
    { call: 'get(1)', expected: '0', actual: '-1', differs: true },
  ]);
});

test('without an answer the calls alone are shown', () => {
  expect(callsOf({ input, expected: null, actual: null })?.[2]).toEqual({
    call: 'get(1)',
    expected: null,
    actual: null,
    differs: false,
  });
});

test('a cut input has no calls', () => {
  expect(callsOf({ input: { ...input, arguments: '[[2],[1…' }, expected: '[]', actual: '[]' })).toBeNull();
  expect(callsOf({ input: null, expected: null, actual: null })).toBeNull();
});
