import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_NODES = 10_000;
const MOST_EDGES = 100_000;
/** Nodes of the longest path: fair to recursive searches. */
const LONGEST_PATH = 5000;

type Edge = readonly [number, number];

/** The input with nodes renumbered at random, edges shuffled and turned round by chance; repeated pairs and loops are left out. */
function disguised(random: Random, n: number, edges: readonly Edge[]) {
  const names = random.shuffle(Array.from({ length: n }, (_, node) => node));
  const proper = edges.filter(([one, other]) => one !== other);
  const pairs = new Map(proper.map(([one, other]) => [Math.min(one, other) * n + Math.max(one, other), [one, other]]));
  return {
    n,
    edges: random.shuffle([...pairs.values()]).map((pair) => {
      const [one, other] = pair.map((node) => names[node] ?? 0);
      return random.chance(0.5) ? [one ?? 0, other ?? 0] : [other ?? 0, one ?? 0];
    }),
  };
}

/** Edges within each of the blocks of `size` nodes that lie one behind the other. */
function inBlocks(random: Random, n: number, size: number, count: number): Edge[] {
  return random.list(count, () => {
    const one = random.int(0, n - 1);
    const first = one - (one % size);
    return [one, random.int(first, Math.min(n, first + size) - 1)] as const;
  });
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const n = random.int(1, 2 + Math.ceil(size / 5));
    const block = random.int(2, Math.max(2, Math.ceil(n / random.int(1, 4))));
    return disguised(random, n, inBlocks(random, n, block, random.int(0, n + 2)));
  },
  large: [
    {
      name: 'large-many-edges',
      description:
        'Ten thousand nodes in ten components and a hundred thousand edges: reading all edges for each node is too slow',
      make: (random) => disguised(random, MOST_NODES, inBlocks(random, MOST_NODES, 1000, MOST_EDGES)),
    },
    {
      name: 'large-long-path',
      description: 'Five thousand nodes in a row and five thousand alone, as deep as a search can get',
      make: (random) =>
        disguised(
          random,
          MOST_NODES,
          random.list(LONGEST_PATH - 1, (index): Edge => [index, index + 1]),
        ),
    },
    {
      name: 'large-pairs',
      description: 'Five thousand components of two nodes each, where merging nearly always succeeds',
      make: (random) =>
        disguised(
          random,
          MOST_NODES,
          random.list(MOST_NODES / 2, (index): Edge => [2 * index, 2 * index + 1]),
        ),
    },
    {
      name: 'large-star',
      description: 'One node joined to all others, which then are found to be visited already',
      make: (random) =>
        disguised(
          random,
          MOST_NODES,
          random.list(MOST_NODES - 1, (index): Edge => [0, index + 1]),
        ),
    },
  ],
} satisfies Generator;
