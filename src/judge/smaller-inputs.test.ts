import { expect, test } from 'vitest';
import type { FunctionEntry } from '../catalog/problem-schema.ts';
import { smallerInputs } from './smaller-inputs.ts';

const entry: FunctionEntry = {
  kind: 'function',
  name: 'join',
  parameters: [
    { name: 'root', type: 'TreeNode' },
    { name: 'p', type: 'TreeNode?', node_of: 'root' },
    { name: 'many', type: 'TreeNode[]', node_of: 'root' },
  ],
  returns: { type: 'TreeNode', node_of: 'root' },
};

test('what names a node follows the tree: to the nearest node where it is gone, to its new value', () => {
  const inputs = [...smallerInputs(entry, { root: [2, 1, 6], p: 6, many: [1, 6] })];
  expect(inputs).toContainEqual({ root: [2, 1], p: 2, many: [1, 2] });
  expect(inputs).toContainEqual({ root: [6], p: 6, many: [6, 6] });
  expect(inputs).toContainEqual({ root: [2, 1, 3], p: 3, many: [1, 3] });
  expect(inputs.every(({ root, p }) => (root as unknown[]).length === 0 || (root as unknown[]).includes(p))).toBe(true);
});

test('nothing stays nothing', () => {
  const inputs = [...smallerInputs(entry, { root: [2, 1], p: null, many: [] })];
  expect(inputs.length).toBeGreaterThan(0);
  for (const input of inputs) expect(input).toMatchObject({ p: null, many: [] });
});
