const maxPathSum = function (root) {
  const down = (node) => (node === null ? 0 : Math.max(0, node.val + Math.max(down(node.left), down(node.right))));
  if (root === null) return -Infinity;
  const here = root.val + down(root.left) + down(root.right);
  return Math.max(here, maxPathSum(root.left), maxPathSum(root.right));
};
