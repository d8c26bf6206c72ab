import { describe, expect, test } from 'vitest';
import { checkProblem } from './check-problem.ts';
import { formatFinding } from './explain-issues.ts';
import type {
  ClassEntry,
  CodecEntry,
  Comparison,
  Constraint,
  Entry,
  FunctionEntry,
  Parameter,
  Problem,
} from './problem-schema.ts';

const base: FunctionEntry = {
  kind: 'function',
  name: 'f',
  parameters: [{ name: 'a', type: 'int[]' }],
  returns: { type: 'int[]' },
};
const box: ClassEntry = {
  kind: 'class',
  name: 'Box',
  constructor_parameters: [],
  methods: [{ name: 'get', parameters: [], returns: { type: 'int' } }],
  operations: [1, 10],
};

function say(entry: Entry, mode: Comparison['mode'] = 'exact'): string[] {
  const problem = { entry, comparison: { mode } } as Problem;
  return checkProblem(problem).map((finding) => formatFinding('', finding));
}

const constrained = (type: string, constraint: Constraint): string[] =>
  say({ ...base, parameters: [{ name: 'a', type, ...constraint } as Parameter] });

test('consistent problems', () => {
  expect(say(base, 'unordered-deep')).toEqual([]);
  expect(say({ ...base, returns: { type: 'void', in_place: 'a' }, preserves: ['a'] }, 'unordered')).toEqual([]);
  expect(say(box)).toEqual([]);
  expect(say({ ...base, returns: { type: 'GraphNode?', fresh: true } }, 'checker')).toEqual([]);
});

describe('functions', () => {
  test.each<[string, Partial<FunctionEntry>, string]>([
    [
      'no answer',
      { returns: { type: 'void' } },
      'entry.returns.type: is void, so there is no answer — name the changed parameter as in_place',
    ],
    [
      'an unknown place',
      { returns: { type: 'void', in_place: 'b' } },
      'entry.returns.in_place: is b, which is no parameter — write one of a',
    ],
    [
      'two answers',
      { returns: { type: 'int', in_place: 'a' } },
      'entry.returns.type: is int, but the answer is read from a — write void',
    ],
    [
      'a place that cannot change',
      { parameters: [{ name: 'n', type: 'int' }], returns: { type: 'void', in_place: 'n' } },
      'entry.returns.in_place: is n, a int, which a function cannot change — name a list or a linked structure',
    ],
    [
      'no new nodes',
      { returns: { type: 'int', fresh: true } },
      'entry.returns.fresh: asks for new nodes, but the answer holds none — remove it',
    ],
    ['unknown names', { preserves: ['a', 'b'] }, 'entry.preserves[1]: is b, which is no parameter — write one of a'],
    [
      'a reserved name',
      { name: 'lambda' },
      'entry.name: is lambda, which is a word of a language — choose a name that is free in all three',
    ],
    [
      'one name twice',
      {
        parameters: [
          { name: 'a', type: 'int' },
          { name: 'a', type: 'int' },
        ],
      },
      'entry.parameters[1].name: is a a second time — give each parameter its own name',
    ],
    [
      'void values',
      { parameters: [{ name: 'a', type: 'void[]' }] },
      'entry.parameters[0].type: is void[], but no value is void — write another type',
    ],
    [
      'void lists',
      { returns: { type: 'void[]' } },
      'entry.returns.type: is void[], but no value is void — write void alone',
    ],
    [
      'two kinds of Node',
      { parameters: [{ name: 'a', type: 'GraphNode' }], returns: { type: 'RandomListNode[]' } },
      'entry: uses GraphNode and RandomListNode, which candidates both know as Node — use one of the two',
    ],
  ])('%s', (_, change, message) => expect(say({ ...base, ...change })).toEqual([message]));

  test('any order needs a list', () => {
    expect(say({ ...base, returns: { type: 'int' } }, 'unordered')).toEqual([
      'comparison.mode: is unordered, but the answer is no list — write exact or checker; only the list that a function answers can come in any order',
    ]);
    expect(say(box, 'unordered-deep')).toHaveLength(1);
  });
});

describe('nodes of another parameter', () => {
  const root = { name: 'root', type: 'TreeNode' };
  const ask = (parameters: readonly Parameter[], returns: FunctionEntry['returns'] = { type: 'bool' }): string[] =>
    say({ ...base, parameters: [...parameters], returns });

  test('of one tree, in every shape', () => {
    const parameters = [
      { name: 'p', type: 'TreeNode', node_of: 'root' },
      root,
      { name: 'all', type: 'TreeNode?[]', node_of: 'root' },
    ];
    expect(ask(parameters, { type: 'TreeNode?', node_of: 'root' })).toEqual([]);
  });

  test.each<[string, readonly Parameter[], FunctionEntry['returns'], string]>([
    [
      'an unknown tree',
      [root, { name: 'p', type: 'TreeNode', node_of: 'tree' }],
      { type: 'bool' },
      'entry.parameters[1].node_of: is tree, which is no parameter that holds a whole tree — write one of root',
    ],
    [
      'a node of a node',
      [root, { name: 'p', type: 'TreeNode', node_of: 'root' }],
      { type: 'TreeNode', node_of: 'p' },
      'entry.returns.node_of: is p, which is no parameter that holds a whole tree — write one of root',
    ],
    [
      'no tree at all',
      [{ name: 'head', type: 'ListNode' }],
      { type: 'TreeNode', node_of: 'head' },
      'entry.returns.node_of: is head, which is no parameter that holds a whole tree — give the function a parameter of type TreeNode',
    ],
    [
      'a number',
      [root, { name: 'p', type: 'int', node_of: 'root' }],
      { type: 'bool' },
      'entry.parameters[1].type: is int, but a node of root is a TreeNode — write TreeNode',
    ],
    [
      'bounds',
      [root, { name: 'p', type: 'TreeNode', node_of: 'root', range: [0, 9] }],
      { type: 'bool' },
      'entry.parameters[1].range: means nothing for TreeNode — remove it',
    ],
    [
      'a node that is old and new',
      [root],
      { type: 'TreeNode', node_of: 'root', fresh: true },
      'entry.returns.fresh: asks for new nodes, but the answer holds none — remove it',
    ],
  ])('%s', (_, parameters, returns, message) => expect(ask(parameters, returns)).toEqual([message]));

  test('are nothing for a class', () => {
    const methods = [{ name: 'get', parameters: [{ ...root, node_of: 'root' }], returns: { type: 'int' } }];
    expect(say({ ...box, methods })).toEqual([
      'entry.methods[0].parameters[0].node_of: is root, but only a function may take a node of a tree — remove it',
    ]);
  });
});

test('classes', () => {
  const entry: ClassEntry = {
    ...box,
    constructor_parameters: [{ name: 'size', type: 'bool', range: [0, 1] }],
    methods: [...box.methods, ...box.methods, { name: 'constructor', parameters: [], returns: { type: 'void' } }],
    operations: [0, 10],
  };
  expect(say(entry)).toEqual([
    'entry.constructor_parameters[0].range: means nothing for bool — remove it',
    'entry.methods[1].name: is get a second time — give each method its own name',
    'entry.methods[2].name: is constructor — describe it with constructor_parameters',
    'entry.operations: is [0,10] — write two whole numbers from 1',
  ]);
});

describe('codecs', () => {
  const codec: CodecEntry = {
    kind: 'codec',
    name: 'Codec',
    encode: { name: 'encode', parameter: { name: 'strs', type: 'string[]' } },
    decode: { name: 'decode', parameter: 's' },
  };

  test('of a list and of a tree', () => {
    expect(say(codec)).toEqual([]);
    expect(say({ ...codec, encode: { name: 'write', parameter: { name: 'root', type: 'TreeNode' } } })).toEqual([]);
  });

  test('give back exactly what they got', () => {
    const message = 'but a codec gives back what it was given — write exact';
    expect(say(codec, 'unordered')).toEqual([`comparison.mode: is unordered, ${message}`]);
    expect(say(codec, 'checker')).toEqual([`comparison.mode: is checker, ${message}`]);
  });

  test.each<[string, Partial<CodecEntry>, string]>([
    [
      'one name for both',
      { decode: { name: 'encode', parameter: 's' } },
      'entry.decode.name: is encode a second time — give each its own name',
    ],
    [
      'a reserved name',
      { decode: { name: 'decode', parameter: 'from' } },
      'entry.decode.parameter: is from, which is a word of a language — choose a name that is free in all three',
    ],
    [
      'no value',
      { encode: { name: 'encode', parameter: { name: 'nothing', type: 'void' } } },
      'entry.encode.parameter.type: is void, but no value is void — write another type',
    ],
    [
      'a bound that fits no list',
      { encode: { name: 'encode', parameter: { name: 'strs', type: 'string[]', range: [0, 1] } } },
      'entry.encode.parameter.range: means nothing for string[] — write it under items',
    ],
    [
      'a node of nothing',
      { encode: { name: 'encode', parameter: { name: 'node', type: 'TreeNode', node_of: 'root' } } },
      'entry.encode.parameter.node_of: is root, but only a function may take a node of a tree — remove it',
    ],
  ])('%s', (_, change, message) => expect(say({ ...codec, ...change })).toEqual([message]));
});

describe('constraints that do not fit their type', () => {
  test.each<[string, Constraint, string]>([
    ['int[]', { range: [0, 1] }, 'range: means nothing for int[] — write it under items'],
    [
      'string?[]',
      { length: [0, 1], items: { range: [0, 1] } },
      'items.range: means nothing for string — remove it; it may have length and pattern',
    ],
    ['TreeNode', { cyclic: true }, 'cyclic: means nothing for TreeNode — remove it; it may have length and range'],
    ['int', { range: [0.5, 2] }, 'range: has a bound that no whole number can equal — write two whole numbers'],
    ['string', { length: [-1, 2] }, 'length: is no pair of lengths — write two whole numbers from 0'],
    [
      'string',
      { pattern: '[a' },
      'pattern: is no regular expression — write one that JavaScript accepts with the flag u',
    ],
  ])('%s with %j', (type, constraint, message) => {
    expect(constrained(type, constraint)).toEqual([`entry.parameters[0].${message}`]);
  });

  test('bounds of a float need not be whole', () => expect(constrained('float', { range: [0.5, 2.5] })).toEqual([]));
});
