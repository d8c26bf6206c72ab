import type { Value } from './value.ts';

/** The links of a node of a binary tree. */
interface Links<Node> {
  left: Node | null;
  right: Node | null;
}

/**
 * The nodes of a binary tree that is given in level order with nulls, in that order and linked. `make` makes a node
 * without children from its value and its parent, which is null for the root.
 */
export function readTree<Node extends Links<Node>>(
  levelOrder: readonly Value[],
  make: (value: Value, parent: Node | null) => Node,
): Node[] {
  const nodes: Node[] = [];
  for (const [index, value] of levelOrder.entries()) {
    // The root has no parent; after it, places come in pairs, one for each node.
    const parent = index === 0 ? null : (nodes[(index - 1) >> 1] ?? null);
    if (value === null || (index > 0 && parent === null)) continue;
    const node = make(value, parent);
    if (parent) parent[index % 2 === 1 ? 'left' : 'right'] = node;
    nodes.push(node);
  }
  return nodes;
}
