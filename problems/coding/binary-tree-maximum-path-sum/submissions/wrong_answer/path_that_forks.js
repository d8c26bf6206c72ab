const maxPathSum = (root) => {
  let best = -Infinity;
  const sum = (node) => {
    if (!node) return 0;
    const total = node.val + Math.max(0, sum(node.left)) + Math.max(0, sum(node.right));
    best = Math.max(best, total);
    return total;
  };
  sum(root);
  return best;
};
