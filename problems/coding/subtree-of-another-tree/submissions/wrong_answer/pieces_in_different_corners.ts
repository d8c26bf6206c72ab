export function isSubtree(root: TreeNode | null, subRoot: TreeNode | null): boolean {
  if (!root || !subRoot) return root === subRoot;
  if (root.val === subRoot.val && isSubtree(root.left, subRoot.left) && isSubtree(root.right, subRoot.right)) {
    return true;
  }
  return isSubtree(root.left, subRoot) || isSubtree(root.right, subRoot);
}
