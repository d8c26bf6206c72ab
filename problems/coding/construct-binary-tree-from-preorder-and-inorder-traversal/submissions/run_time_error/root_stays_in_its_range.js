const buildTree = function (preorder, inorder) {
  if (inorder.length === 1) return new TreeNode(inorder[0]);
  if (inorder.length === 0) return null;
  const middle = inorder.indexOf(preorder[0]);
  // The root is still part of the left half, so nothing gets smaller where it has no right side.
  const root = new TreeNode(preorder[0]);
  const leftPart = inorder.slice(0, middle === inorder.length - 1 ? middle + 1 : middle);
  root.left = buildTree(leftPart.length > middle ? preorder : preorder.slice(1, middle + 1), leftPart);
  root.right = buildTree(preorder.slice(middle + 1), inorder.slice(middle + 1));
  return root;
};
