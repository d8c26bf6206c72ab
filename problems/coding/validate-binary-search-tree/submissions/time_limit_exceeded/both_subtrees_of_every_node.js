var isValidBST = function (root) {
  const smallest = (node) => node === null ? Infinity : Math.min(node.val, smallest(node.left), smallest(node.right));
  const largest = (node) => node === null ? -Infinity : Math.max(node.val, largest(node.left), largest(node.right));
  if (!root) return true;
  if (largest(root.left) >= root.val || smallest(root.right) <= root.val) return false;
  return isValidBST(root.left) && isValidBST(root.right);
};
