function kthSmallest(root: TreeNode | null, k: number): number {
  const stack: TreeNode[] = [];
  let node = root;
  while (node !== null || stack.length > 0) {
    while (node !== null) {
      stack.push(node);
      node = node.left;
    }
    const met: TreeNode = stack.pop()!;
    k--;
    if (k === 0) return met.val;
    node = met.right;
  }
  return -1;
}
