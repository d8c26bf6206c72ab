var kthSmallest = function (root, k) {
  const nextLarger = (node, value) => {
    if (node === null) return Infinity;
    const below = Math.min(nextLarger(node.left, value), nextLarger(node.right, value));
    return node.val > value ? Math.min(node.val, below) : below;
  };
  let value = -Infinity;
  for (let rank = 1; rank <= k; rank++) value = nextLarger(root, value);
  return value;
};
