import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_NODES = 5_000;

type Edge = readonly [number, number];

/** The input with nodes renumbered, edges shuffled and their ends swapped at random, so that numbers tell nothing. */
function disguised(random: Random, n: number, edges: readonly Edge[]) {
  const names = random.shuffle(Array.from({ length: n }, (_, node) => node));
  const renamed = edges.map((edge) => random.shuffle(edge.map((node) => names[node] ?? 0)));
  return { n, edges: random.shuffle(renamed) };
}

/** A tree in which each node is joined to one of the `reach` nodes before it; with a reach of 1 it is a path. */
function tree(random: Random, n: number, reach: number): Edge[] {
  return random.list(n - 1, (index) => [index + 1, random.int(Math.max(0, index + 1 - reach), index)]);
}

/** An edge between nodes that are not joined yet, if there is room for one. */
function further(random: Random, n: number, edges: readonly Edge[]): Edge[] {
  if (edges.length >= (n * (n - 1)) / 2) return [];
  const joined = new Set(edges.map(([a, b]) => `${Math.min(a, b)},${Math.max(a, b)}`));
  for (;;) {
    const [a, b] = [random.int(0, n - 1), random.int(0, n - 1)];
    if (a < b && !joined.has(`${a},${b}`)) return [[a, b]];
  }
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const n = random.int(1, 3 + Math.ceil(size / 10));
    const whole = tree(random, n, random.pick([1, 2, n]));
    const kept = random.chance(0.45) ? random.shuffle(whole).slice(1) : whole;
    const edges = random.chance(0.45) ? [...kept, ...further(random, n, kept)] : kept;
    return disguised(random, n, edges);
  },
  large: [
    {
      name: 'large-path',
      description:
        'A path through five thousand nodes: searching again for each edge or each pair of nodes is too slow',
      make: (random) => disguised(random, MOST_NODES, tree(random, MOST_NODES, 1)),
    },
    {
      name: 'large-tree',
      description: 'A tree of five thousand nodes, each joined to any of those before it',
      make: (random) => disguised(random, MOST_NODES, tree(random, MOST_NODES, MOST_NODES)),
    },
    {
      name: 'large-star',
      description: 'One node joined to all others, so nearly all nodes wait to be visited at once',
      make: (random) =>
        disguised(
          random,
          MOST_NODES,
          random.list(MOST_NODES - 1, (index) => [index + 1, 0]),
        ),
    },
    {
      name: 'large-circle-and-a-node',
      description: 'A circle through all nodes but one, with as many edges as a tree has',
      make: (random) => {
        const path = tree(random, MOST_NODES - 1, 1);
        return disguised(random, MOST_NODES, [...path, [0, MOST_NODES - 2]]);
      },
    },
    {
      name: 'large-many-circles',
      description: 'Nearly ten thousand edges on five thousand nodes, where following every path never ends',
      make: (random) => {
        const near = random.list(MOST_NODES - 1, (index): Edge => [index, index + 1]);
        const far = random.list(MOST_NODES - 3, (index): Edge => [index, index + 3]);
        return disguised(random, MOST_NODES, [...near, ...far]);
      },
    },
  ],
} satisfies Generator;
