import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_NODES = 2000;
const MOST_EDGES = 5000;

/** Numbers the nodes at random and the neighbours of each in random order; edges are pairs of indexes from 0. */
function graph(random: Random, nodes: number, edges: readonly (readonly [number, number])[]) {
  const numbers = random.shuffle([...Array(nodes).keys()]);
  const neighbours: number[][] = numbers.map(() => []);
  for (const [one, other] of edges) {
    const [from, to] = [numbers[one] ?? 0, numbers[other] ?? 0];
    neighbours[from]?.push(to + 1);
    neighbours[to]?.push(from + 1);
  }
  return { node: neighbours.map((list) => random.shuffle(list)) };
}

/** A random tree over all nodes, in which node i hangs on one of the `reach` nodes before it, and more edges. */
function connected(random: Random, nodes: number, extra: number, reach: number) {
  const edges = new Map<number, readonly [number, number]>();
  const join = (one: number, other: number) =>
    edges.set(Math.min(one, other) * nodes + Math.max(one, other), [one, other]);
  for (let i = 1; i < nodes; i++) join(i, random.int(Math.max(0, i - reach), i - 1));
  for (let i = 0; i < extra; i++) {
    const one = random.int(0, nodes - 1);
    const other = random.int(0, nodes - 1);
    if (one !== other) join(one, other);
  }
  return graph(random, nodes, [...edges.values()]);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const nodes = random.int(0, Math.ceil(size / 5));
    return connected(random, nodes, nodes === 0 ? 0 : random.int(0, 2 * nodes), random.pick([1, 3, MOST_NODES]));
  },
  large: [
    {
      name: 'large-many-edges',
      description: 'Two thousand nodes and five thousand edges: walking through the copy to find a node is too slow',
      make: (random) => connected(random, MOST_NODES, MOST_EDGES - MOST_NODES + 1, MOST_NODES),
    },
    {
      name: 'large-one-path',
      description: 'Two thousand nodes in a row, as deep as a walk can get',
      make: (random) => connected(random, MOST_NODES, 0, 1),
    },
    {
      name: 'large-star',
      description: 'One node with all others as its neighbours, each of which leads straight back',
      make: (random) =>
        graph(
          random,
          MOST_NODES,
          random.list(MOST_NODES - 1, (index) => [0, index + 1]),
        ),
    },
    {
      name: 'large-all-joined',
      description:
        'A hundred nodes, each joined to every other: nearly every edge leads to a node that is known already',
      make: (random) =>
        graph(random, 100, random.list(100, (one) => random.list(one, (other) => [one, other] as const)).flat()),
    },
  ],
} satisfies Generator;
