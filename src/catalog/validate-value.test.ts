import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Constraint } from './problem-schema.ts';
import { Random } from './random.ts';
import { validateValue } from './validate-value.ts';
import { parseValueType } from './value-type.ts';

const say = (value: unknown, type: string, constraint: Constraint = {}): string[] =>
  validateValue(value, parseValueType(type), constraint, 'x').map(({ message }) => message);

describe('scalars', () => {
  test.each([
    [0, 'int'],
    [-0, 'int'],
    [Number.MAX_SAFE_INTEGER, 'int'],
    [1.5, 'float'],
    [false, 'bool'],
    ['', 'string'],
    ['héllo 🎈', 'string'],
    [null, 'void'],
    [null, 'int?'],
    [0, 'int?'],
  ])('%j is a valid %s', (value, type) => expect(say(value, type)).toEqual([]));

  test.each([
    [1.5, 'int', 'x is 1.5, but must be a whole number'],
    ['1', 'int', 'x is "1", but must be a whole number'],
    [true, 'int', 'x is true, but must be a whole number'],
    [null, 'int', 'x is null, but must be a whole number'],
    [undefined, 'int', 'x is missing, but must be a whole number'],
    [
      2 ** 53,
      'int',
      'x is 9007199254740992, but must be between -(2^53 - 1) and 2^53 - 1, where all languages are exact',
    ],
    [Number.NaN, 'float', 'x is NaN, but must be a finite number'],
    [1, 'bool', 'x is 1, but must be true or false'],
    [['a'], 'string', 'x is ["a"], but must be a text in double quotes'],
    ['\uD800', 'string', 'x holds half of a surrogate pair, which is no character; write the whole character'],
    [0, 'void', 'x is 0, but must be null'],
    [new Map(), 'int', 'x is an object that is not plain JSON, but must be a whole number'],
  ])('%j as %s', (value, type, message) => expect(say(value, type)).toEqual([message]));
});

describe('constraints', () => {
  test('bounds are inclusive', () => {
    expect(say([1, 3], 'int[]', { length: [2, 2], items: { range: [1, 3] } })).toEqual([]);
    expect(say('ab', 'string', { length: [2, 2] })).toEqual([]);
  });

  test.each<[unknown, string, Constraint, string]>([
    [0, 'int', { range: [1, 3] }, 'x is 0, but must be at least 1'],
    [4.5, 'float', { range: [1, 3] }, 'x is 4.5, but must be at most 3'],
    ['', 'string', { length: [1, 3] }, 'x has 0 characters, but must have at least 1'],
    ['aB', 'string', { pattern: '[a-z]*' }, 'x is "aB", but must match the pattern [a-z]*'],
    ['ab', 'string', { pattern: 'a|b' }, 'x is "ab", but must match the pattern a|b'],
    [[7], 'int[]', { length: [2, 3] }, 'x has 1 entry, but must have at least 2'],
    [[[1], [5]], 'int[][]', { items: { items: { range: [0, 4] } } }, 'x[1][0] is 5, but must be at most 4'],
    [[1, null], 'int?[]', { items: { range: [2, 4] } }, 'x[0] is 1, but must be at least 2'],
    [[1, null, 2], 'TreeNode', { length: [0, 1] }, 'x has 2 nodes, but may have at most 1'],
    [[1, 2], 'ListNode', { range: [0, 1] }, 'x[1] is 2, but must be at most 1'],
  ])('%j as %s within %j', (value, type, constraint, message) => {
    expect(say(value, type, constraint)).toEqual([message]);
  });

  test('many mistakes make at most ten complaints', () => {
    expect(
      say(
        Array.from({ length: 100_000 }, () => 'no'),
        'int[]',
      ),
    ).toHaveLength(10);
  });
});

describe('linked structures', () => {
  test.each<[unknown, string, Constraint?]>([
    [[], 'ListNode'],
    [[3, 2, 0, -4], 'ListNode'],
    [{ values: [3, 2], cycle: 0 }, 'ListNode', { cyclic: true }],
    [[3, 9, 20, null, null, 15, 7], 'TreeNode'],
    [[1, null, 2, 3], 'TreeNode'],
    [[], 'TreeNode'],
    [[[2], [1]], 'GraphNode'],
    [[[]], 'GraphNode'],
    [
      [
        [7, null],
        [13, 0],
      ],
      'RandomListNode',
    ],
    [[null, [1]], 'ListNode?[]'],
  ])('%j is a valid %s', (value, type, constraint) => expect(say(value, type, constraint)).toEqual([]));

  test.each<[unknown, string, Constraint, string]>([
    [null, 'ListNode', {}, 'x is null, but must be a linked list, written as the list of its values from the head'],
    [['a'], 'ListNode', {}, 'x[0] is "a", but the value of a node must be a whole number'],
    [{ values: [1], cycle: 0 }, 'ListNode', {}, 'x must not have a cycle; write the list of its values from the head'],
    [
      { values: [1, 2], cycle: 2 },
      'ListNode',
      { cyclic: true },
      'x.cycle is 2, but must be the index of a node, from 0 to 1; without a cycle, write only the list of values',
    ],
    [
      { values: [], cycle: 0 },
      'ListNode',
      { cyclic: true },
      'x.cycle is 0, but there is no node it could point to; without a cycle, write only the list of values',
    ],
    [
      { values: [1], cycle: 0, tail: 1 },
      'ListNode',
      { cyclic: true },
      'x has an unknown key "tail"; a list with a cycle has "values" and "cycle"',
    ],
    [[1, null], 'TreeNode', {}, 'x ends in null; leave out the nulls after the last node'],
    [
      [1, null, null, 4],
      'TreeNode',
      {},
      'x[3] has no parent; in level order, a missing node (null) has no entries for its children',
    ],
    [[[2], [3]], 'GraphNode', {}, 'x[1][0] is 3, but must be the number of a node, from 1 to 2'],
    [[1], 'GraphNode', {}, 'x[0] is 1, but must be the list of the neighbours of a node'],
    [[[7]], 'RandomListNode', {}, 'x[0] is [7], but must be a pair [value, index], such as [7,null] or [13,0]'],
    [
      [[7, 1]],
      'RandomListNode',
      {},
      'x[0][1] is 1, but must be the index of a node, from 0 to 0; null points to nothing',
    ],
  ])('%j as %s', (value, type, constraint, message) => expect(say(value, type, constraint)).toEqual([message]));

  test('every generated tree is valid, and each of its nodes counts', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 80 }), (seed, size) => {
        const random = new Random(seed);
        const tree = random.tree(size, () => random.int(-9, 9));
        expect(say(tree, 'TreeNode', { length: [size, size], range: [-9, 9] })).toEqual([]);
        expect(say([...tree, null], 'TreeNode')).not.toEqual([]);
      }),
    );
  });

  test('no value at all makes it throw', () => {
    const types = fc.constantFrom('int', 'string[]', 'ListNode', 'TreeNode?', 'GraphNode', 'RandomListNode', 'void');
    fc.assert(
      fc.property(fc.anything(), types, fc.boolean(), (value, type, cyclic) => {
        for (const message of say(value, type, { cyclic, length: [0, 3], range: [0, 9] }))
          expect(message).toMatch(/^x/);
      }),
    );
  });
});
