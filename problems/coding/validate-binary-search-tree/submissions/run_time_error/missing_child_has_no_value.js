const isValidBST = function (root) {
  const lowest = (node) => (node.left === null ? node.val : lowest(node.left));
  const highest = (node) => (node.right === null ? node.val : highest(node.right));
  if (root === null) return true;
  if (root.left === null && root.right === null) return true;
  return (
    highest(root.left) < root.val && root.val < lowest(root.right) && isValidBST(root.left) && isValidBST(root.right)
  );
};
