var maxDepth = function (root) {
  if (!root) return 0;
  if (!root.left) return 1 + maxDepth(root.right);
  if (!root.right) return 1 + maxDepth(root.left);
  return 1 + Math.min(maxDepth(root.left), maxDepth(root.right));
};
