export function maxPathSum(root: TreeNode | null): number {
  let best = -Infinity;
  const gain = (node: TreeNode | null): number => {
    if (!node) return 0;
    const left = gain(node.left);
    const right = gain(node.right);
    best = Math.max(best, node.val, node.val + left + right);
    return node.val + Math.max(left, right);
  };
  gain(root);
  return best;
}
