import { expect, test } from 'vitest';
import type { Entry } from '../../../catalog/problem-schema.ts';
import { caseFields } from './case-fields.ts';
import { checkOwnCase } from './check-own-case.ts';

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
    fields: {
      nums: 'At character 6: the list that begins at character 1 never ends; write "]".',
      target: 'At character 1: there is no value yet; write one, such as 5, "abc" or [1,2,3].',
    },
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

test('a node of a tree is entered as its value', () => {
  const meet: Entry = {
    kind: 'function',
    name: 'meet',
    parameters: [
      { name: 'root', type: 'TreeNode' },
      { name: 'p', type: 'TreeNode', node_of: 'root' },
    ],
    returns: { type: 'TreeNode', node_of: 'root' },
  };
  expect(caseFields(meet)).toEqual([
    { name: 'root', type: 'TreeNode' },
    { name: 'p', type: 'TreeNode, as the value of a node of root' },
  ]);
  expect(checkOwnCase(meet, { root: '[2, 0, 3]', p: '0' }, null)).toEqual({
    ok: true,
    input: { root: [2, 0, 3], p: 0 },
  });
  expect(checkOwnCase(meet, { root: '[2, 0, 3]', p: '1' }, null)).toMatchObject({
    fields: { p: 'p is 1, but must be the value of a node of root.' },
  });
  expect(checkOwnCase(meet, { root: '[2, 0, 2]', p: '0' }, null)).toMatchObject({
    fields: { root: 'root[2] is 2, like root[0], but every node must have a value of its own.' },
  });
});

test('a codec takes the value that it encodes', () => {
  const codec: Entry = {
    kind: 'codec',
    name: 'Codec',
    encode: { name: 'encode', parameter: { name: 'strs', type: 'string[]' } },
    decode: { name: 'decode', parameter: 's' },
  };
  expect(caseFields(codec)).toEqual([{ name: 'strs', type: 'string[]' }]);
  expect(checkOwnCase(codec, { strs: '["", "a"]' }, null)).toEqual({ ok: true, input: { strs: ['', 'a'] } });
  expect(checkOwnCase(codec, { strs: '"a"' }, null)).toMatchObject({
    fields: { strs: expect.stringContaining('must be a list') },
  });
});
