import { expect, test } from 'vitest';
import fc from 'fast-check';
import { Random } from '../catalog/random.ts';
import { validateValue } from '../catalog/validate-value.ts';
import { smallerTrees } from './smaller-trees.ts';

test('a node gives way to nothing or to a child', () => {
  expect([...smallerTrees([4, 2, null, 1, 3])]).toEqual([
    { tree: [], heir: null },
    { tree: [2, 1, 3], heir: 2 },
    { tree: [4], heir: 4 },
    { tree: [4, 1], heir: 1 },
    { tree: [4, 3], heir: 3 },
    { tree: [4, 2, null, null, 3], heir: 2 },
    { tree: [4, 2, null, 1], heir: 2 },
  ]);
});

test('zero is the value of a node like any other', () => {
  expect([...smallerTrees([0, null, 0])]).toEqual([
    { tree: [], heir: null },
    { tree: [0], heir: 0 },
    { tree: [0], heir: 0 },
  ]);
});

test('an empty tree has nothing to lose', () => expect([...smallerTrees([])]).toEqual([]));

test('every step is a valid tree of fewer nodes of the first one, whose heir is one of them', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 25 }), (seed, size) => {
      let next = 0;
      const values = new Random(seed).tree(size, () => next++);
      for (const { tree, heir } of smallerTrees(values)) {
        expect(validateValue(tree, { kind: 'TreeNode' }, {}, 'tree')).toEqual([]);
        const kept = tree.filter((value) => value !== null);
        expect(kept.length).toBeLessThan(size);
        expect(kept.every((value) => typeof value === 'number' && values.includes(value))).toBe(true);
        expect(kept.length === 0 ? [null] : kept).toContain(heir);
      }
    }),
  );
});
