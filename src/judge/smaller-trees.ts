import { readTree } from '../catalog/read-tree.ts';
import type { Value } from '../catalog/value.ts';

interface TreeNode {
  readonly value: Value;
  readonly parent: TreeNode | null;
  left: TreeNode | null;
  right: TreeNode | null;
}

/** A tree in level order that lacks some nodes of another, and whose value stands for that of a node that is gone. */
export interface SmallerTree {
  readonly tree: readonly Value[];
  /** The value of the node nearest to what was taken out; null where nothing is left. */
  readonly heir: Value;
}

/**
 * Trees that are smaller than the given one in one step, the boldest first: a node gives way, with one of its branches or
 * all of them, to a child or to nothing. Nodes keep their order from left to right, so a search tree stays one.
 */
export function* smallerTrees(levelOrder: readonly Value[]): Generator<SmallerTree> {
  const nodes = readTree<TreeNode>(levelOrder, (value, parent) => ({ value, parent, left: null, right: null }));
  const [root] = nodes;
  if (!root) return;
  for (const node of nodes) {
    const heirs = [null, node.left, node.right].filter((heir, index) => index === 0 || heir !== null);
    for (const heir of heirs) {
      yield { tree: writeTree(root, node, heir), heir: (heir ?? node.parent)?.value ?? null };
    }
  }
}

/** The tree in level order, with another branch in the place of a node. */
function writeTree(root: TreeNode, replaced: TreeNode, by: TreeNode | null): Value[] {
  const place = (node: TreeNode | null): TreeNode | null => (node === replaced ? by : node);
  const queue = [place(root)];
  const values: Value[] = [];
  for (const node of queue) {
    values.push(node?.value ?? null);
    if (node) queue.push(place(node.left), place(node.right));
  }
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return values;
}
