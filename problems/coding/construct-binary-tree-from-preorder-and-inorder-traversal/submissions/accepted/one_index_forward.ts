function buildTree(preorder: number[], inorder: number[]): TreeNode | null {
  const positionOf = new Map(inorder.map((value, position) => [value, position]));
  let next = 0;
  const build = (low: number, high: number): TreeNode | null => {
    if (low > high) return null;
    const root = new TreeNode(preorder[next++]);
    const position = positionOf.get(root.val)!;
    root.left = build(low, position - 1);
    root.right = build(position + 1, high);
    return root;
  };
  return build(0, inorder.length - 1);
}
