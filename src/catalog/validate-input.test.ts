import { describe, expect, test } from 'vitest';
import type { ClassEntry, CodecEntry, FunctionEntry } from './problem-schema.ts';
import { validateInput, validateResult } from './validate-input.ts';
import type { Value } from './value.ts';

const fill: FunctionEntry = {
  kind: 'function',
  name: 'fill',
  parameters: [
    { name: 'nums', type: 'int[]', length: [1, 3] },
    { name: 'flag', type: 'bool' },
  ],
  returns: { type: 'void', in_place: 'nums' },
};

const counter: ClassEntry = {
  kind: 'class',
  name: 'Counter',
  constructor_parameters: [{ name: 'start', type: 'int', range: [0, 9] }],
  methods: [
    { name: 'add', parameters: [{ name: 'amount', type: 'int', range: [1, 5] }], returns: { type: 'void' } },
    { name: 'total', parameters: [], returns: { type: 'int' } },
  ],
  operations: [1, 4],
};

const sayFill = (input: unknown): string[] => validateInput(fill, input).map(({ message }) => message);
const sayCounter = (operations: unknown, calls: unknown): string[] =>
  validateInput(counter, { operations, arguments: calls }).map(({ message }) => message);

describe('the input of a function', () => {
  test('false and 0 are values', () => expect(sayFill({ nums: [0], flag: false })).toEqual([]));

  test('names missing and unknown parameters', () => {
    expect(sayFill({ nums: [0], falg: true })).toEqual([
      'falg is not a parameter; the parameters are nums, flag',
      'flag is missing; give it a value of type bool',
    ]);
  });

  test('a property that every object inherits is no parameter', () => {
    const odd: FunctionEntry = { ...fill, parameters: [{ name: 'toString', type: 'int' }], returns: { type: 'int' } };
    expect(validateInput(odd, {}).map(({ message }) => message)).toEqual([
      'toString is missing; give it a value of type int',
    ]);
  });

  test('is a mapping', () => {
    expect(sayFill([[1], true])).toEqual(['input is [[1],true], but must give a value for each of nums, flag']);
  });

  test('checks each value within its constraints', () => {
    expect(sayFill({ nums: [1, 2, 3.5, 4], flag: 0 })).toEqual([
      'nums has 4 entries, but may have at most 3',
      'nums[2] is 3.5, but must be a whole number',
      'flag is 0, but must be true or false',
    ]);
  });
});

describe('nodes of another parameter', () => {
  const meet: FunctionEntry = {
    kind: 'function',
    name: 'meet',
    parameters: [
      { name: 'root', type: 'TreeNode' },
      { name: 'p', type: 'TreeNode', node_of: 'root' },
      { name: 'others', type: 'TreeNode?[]', node_of: 'root' },
    ],
    returns: { type: 'TreeNode?', node_of: 'root' },
  };
  const say = (root: Value, p: Value, others: Value = []): string[] =>
    validateInput(meet, { root, p, others }).map(({ message }) => message);

  test('are named by value', () => {
    expect(say([2, 0, 3], 0, [3, null, 3])).toEqual([]);
  });

  test.each<[Value, Value, Value, string]>([
    [[2, 0, 3], 1, [], 'p is 1, but must be the value of a node of root'],
    [[], 1, [], 'p is 1, but must be the value of a node of root'],
    [[2], null, [], 'p is null, but must be the value of a node of root'],
    [[2], [2], [], 'p is [2], but must be the value of a node of root'],
    [[2], 2, [2, 3], 'others[1] is 3, but must be the value of a node of root'],
    [[2, null, 3, 2], 3, [], 'root[3] is 2, like root[0], but every node must have a value of its own'],
  ])('%j with %j and %j', (root, p, others, message) => expect(say(root, p, others)).toEqual([message]));

  test('an answer is one of them', () => {
    const input = { root: [2, 0, 3], p: 0, others: [] };
    expect(validateResult(meet, 0, input)).toEqual([]);
    expect(validateResult(meet, null, input)).toEqual([]);
    expect(validateResult(meet, 7, input).map(({ message }) => message)).toEqual([
      'expected is 7, but must be the value of a node of root',
    ]);
  });
});

describe('the input of a codec', () => {
  const codec: CodecEntry = {
    kind: 'codec',
    name: 'Codec',
    encode: { name: 'encode', parameter: { name: 'strs', type: 'string[]', length: [0, 2] } },
    decode: { name: 'decode', parameter: 's' },
  };
  const say = (input: unknown): string[] => validateInput(codec, input).map(({ message }) => message);

  test('is what is encoded', () => {
    expect(say({ strs: ['', 'a'] })).toEqual([]);
    expect(say({ strs: ['', 0, 'a'] })).toEqual([
      'strs has 3 entries, but may have at most 2',
      'strs[1] is 0, but must be a text in double quotes',
    ]);
    expect(say({ s: '' })).toEqual([
      's is not a parameter; the parameters are strs',
      'strs is missing; give it a value of type string[]',
    ]);
  });
});

describe('the input of a class', () => {
  test('a construction and calls', () => {
    expect(sayCounter(['Counter', 'add', 'total'], [[0], [5], []])).toEqual([]);
  });

  test.each([
    [['add'], [[1]], 'operations[0] is "add", but the first operation must be "Counter", the construction'],
    [['Counter', 'sub'], [[0], []], 'operations[1] is "sub", but must be one of the methods add, total'],
    [['Counter', 'Counter'], [[0], [0]], 'operations[1] is "Counter", but must be one of the methods add, total'],
    [['Counter'], [[0], []], 'arguments has 2 entries for 1 operation; give one list of arguments for each operation'],
    [['Counter', 'add'], [[0], []], 'arguments[1] has 0 arguments, but add takes amount'],
    [['Counter', 'total'], [[0], [1]], 'arguments[1] has 1 argument, but total takes none'],
    [['Counter'], [7], 'arguments[0] is 7, but must be a list; Counter takes start'],
    [['Counter', 'add'], [[0], [6]], 'arguments[1][0] is 6, but must be at most 5'],
    [[], [], 'operations has 0 operations, but must have 1 to 4, the construction included'],
    ['Counter', [], 'operations is "Counter", but must be a list of names'],
    [['Counter'], null, 'arguments is null, but must be a list of lists'],
  ])('%j with %j', (operations, calls, message) => expect(sayCounter(operations, calls)).toEqual([message]));

  test('refuses other keys', () => {
    const input = { operations: ['Counter'], arguments: [[0]], note: 'x' };
    expect(validateInput(counter, input)).toEqual([
      { path: 'note', message: 'note is not part of the input, which has only "operations" and "arguments"' },
    ]);
  });
});

describe('an expected value', () => {
  const input = { operations: ['Counter', 'add', 'total'], arguments: [[0], [5], []] };
  const say = (value: Value): string[] => validateResult(counter, value, input).map(({ message }) => message);

  test('has an entry for each operation', () => {
    expect(say([null, null, 5])).toEqual([]);
    expect(say([null, null])).toEqual([
      'expected has 2 entries, but must be a list of 3 entries, one for each operation',
    ]);
    expect(say(5)).toEqual(['expected is 5, but must be a list of 3 entries, one for each operation']);
    expect(say([0, null, null])).toEqual([
      'expected[0] is 0, but must be null',
      'expected[2] is null, but must be a whole number',
    ]);
  });

  test('has the type of the parameter that holds the answer, without its constraints', () => {
    expect(validateResult(fill, [1, 2, 3, 4], { nums: [], flag: true })).toEqual([]);
    expect(validateResult(fill, null, { nums: [], flag: true })).toHaveLength(1);
  });
});
