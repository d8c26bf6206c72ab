function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): number {
  if (p!.val < root!.val && q!.val < root!.val) return lowestCommonAncestor(root!.left, p, q);
  if (p!.val > root!.val && q!.val > root!.val) return lowestCommonAncestor(root!.right, p, q);
  return root!.val;
}
