export function invertTree(root: TreeNode | null): TreeNode | null {
  if (!root) return root;
  invertTree(root.left);
  [root.left, root.right] = [root.right, root.left];
  // What is on the right now was on the left before.
  invertTree(root.right);
  return root;
}
