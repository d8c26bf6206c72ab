import { expect, test } from 'vitest';
import { parseValueType } from '../../../catalog/value-type.ts';
import { describeValue } from './describe-value.ts';

test.each([
  [[3, 0], 'ListNode', 'Linked list: 3, 0, then null'],
  [{ values: [3, 2], cycle: 0 }, 'ListNode', 'Linked list: 3, 2, then back to position 0'],
  [[3, 9, 20, null, null, 15, 7], 'TreeNode', 'Binary tree. Level 1: 3. Level 2: 9, 20. Level 3: none, none, 15, 7.'],
  [[[2], [1], []], 'GraphNode', 'Graph of 3 nodes. 1 leads to 2. 2 leads to 1. 3 leads to nothing.'],
  [
    [
      [7, null],
      [13, 0],
    ],
    'RandomListNode',
    'Linked list of 2 nodes with random pointers. Position 0 holds 7, its random pointer is null. Position 1 holds 13, its random pointer is position 0.',
  ],
  [
    [
      [1, 2],
      [3, 4],
    ],
    'int[][]',
    'Matrix of 2 rows. Row 0: 1,2. Row 1: 3,4.',
  ],
  [[0], 'int[]', 'List of 1 entry: 0'],
  [[0, 7], 'int[]', 'List of 2 entries: 0, 7'],
  [null, 'TreeNode?', 'null'],
])('%j as %s', (value, type, text) => {
  expect(describeValue(value, parseValueType(type))).toBe(text);
});
