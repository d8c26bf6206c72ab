import type { Random } from '../../../src/catalog/random.ts';

/**
 * A random tree of `nodes` nodes in level order, in which each new node takes any of the free places: the
 * gaps lie anywhere, on the right as often as on the left.
 */
export default function scatteredTree(random: Random, nodes: number, value: () => number): (number | null)[] {
  // Node n has its children in children[2n] and children[2n + 1]; free places are indexes of that list.
  const children: (number | undefined)[] = [];
  const free: number[] = [];
  for (let node = 0; node < nodes; node++) {
    if (node > 0) {
      const chosen = random.int(0, free.length - 1);
      children[free[chosen] ?? 0] = node;
      free[chosen] = free.at(-1) ?? 0;
      free.pop();
    }
    free.push(2 * node, 2 * node + 1);
  }
  const levelOrder: (number | null)[] = nodes === 0 ? [] : [value()];
  const queue = nodes === 0 ? [] : [0];
  for (const node of queue) {
    for (const child of [children[2 * node], children[2 * node + 1]]) {
      levelOrder.push(child === undefined ? null : value());
      if (child !== undefined) queue.push(child);
    }
  }
  while (levelOrder.at(-1) === null) levelOrder.pop();
  return levelOrder;
}
