import type { TinyPackage } from '../fixtures/make-packages.ts';

const int = (name: string) => ({ name, type: 'int' });

/** Little problems with short limits, so that what never ends is over soon. */
export const PACKAGES: readonly TinyPackage[] = [
  {
    slug: 'pair',
    entry: {
      kind: 'function',
      name: 'twoSum',
      parameters: [{ name: 'nums', type: 'int[]' }, int('target')],
      returns: { type: 'int[]' },
    },
    comparison: { mode: 'unordered' },
    timeMs: [300, 800],
    memoryMib: 64,
    cases: [
      [{ nums: [4, 9, 15, 2], target: 13 }, [0, 1]],
      [{ nums: [5, 1, 8, 9], target: 10 }, [1, 3]],
      [{ nums: [6, 6], target: 12 }, [0, 1]],
      [{ nums: [-3, 12, 7, -8, 1], target: -11 }, [0, 3]],
      [{ nums: [0, 4, 3, 0], target: 0 }, [0, 3]],
      [{ nums: [1, 2, 3], target: 5 }, [1, 2]],
    ],
    javascript: `function twoSum(nums, target) {
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}`,
    python: `class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for i, x in enumerate(nums):
            if target - x in seen:
                return [seen[target - x], i]
            seen[x] = i`,
  },
  {
    slug: 'copy',
    entry: {
      kind: 'function',
      name: 'cloneGraph',
      parameters: [{ name: 'node', type: 'GraphNode' }],
      returns: { type: 'GraphNode', fresh: true },
      preserves: ['node'],
    },
    timeMs: [300, 800],
    memoryMib: 64,
    cases: [
      [
        {
          node: [
            [2, 4],
            [1, 3],
            [2, 4],
            [1, 3],
          ],
        },
        [
          [2, 4],
          [1, 3],
          [2, 4],
          [1, 3],
        ],
      ],
      [{ node: [[2], [1]] }, [[2], [1]]],
      [
        {
          node: [
            [2, 3],
            [1, 3],
            [1, 2],
          ],
        },
        [
          [2, 3],
          [1, 3],
          [1, 2],
        ],
      ],
      [{ node: [[]] }, [[]]],
    ],
    javascript: `function cloneGraph(node, made = new Map()) {
  if (node === null) return null;
  if (made.has(node)) return made.get(node);
  const copy = new Node(node.val);
  made.set(node, copy);
  for (const other of node.neighbors) copy.neighbors.push(cloneGraph(other, made));
  return copy;
}`,
    python: `class Solution:
    def cloneGraph(self, node):
        made = {}
        def copy(one):
            if one not in made:
                made[one] = Node(one.val)
                made[one].neighbors = [copy(other) for other in one.neighbors]
            return made[one]
        return copy(node) if node else None`,
  },
];
