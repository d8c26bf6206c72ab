interface Node {
  readonly value: number;
  left: Node | null;
  right: Node | null;
}

/** The search tree into which different values were put one after another, in level order with nulls. */
export default function searchTree(values: readonly number[]): (number | null)[] {
  let root: Node | null = null;
  for (const value of values) root = put(root, value);
  const order: (number | null)[] = [];
  const queue: (Node | null)[] = [root];
  for (const node of queue) {
    order.push(node?.value ?? null);
    if (node) queue.push(node.left, node.right);
  }
  while (order.length > 0 && order.at(-1) === null) order.pop();
  return order;
}

function put(root: Node | null, value: number): Node {
  const node: Node = { value, left: null, right: null };
  if (root === null) return node;
  for (let above = root; ;) {
    const side = value < above.value ? 'left' : 'right';
    const next = above[side];
    if (next === null) {
      above[side] = node;
      return root;
    }
    above = next;
  }
}
