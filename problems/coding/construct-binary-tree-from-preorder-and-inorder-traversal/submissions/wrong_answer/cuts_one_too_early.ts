export function buildTree(preorder: number[], inorder: number[]): TreeNode | null {
  if (preorder.length === 0 || inorder.length === 0) return null;
  const middle = inorder.indexOf(preorder[0]!);
  const root = new TreeNode(preorder[0]);
  root.left = buildTree(preorder.slice(1, middle), inorder.slice(0, middle));
  root.right = buildTree(preorder.slice(middle + 1), inorder.slice(middle + 1));
  return root;
}
