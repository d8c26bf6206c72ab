var maxPathSum = function (root) {
  let best = -Infinity;
  /** The largest sum of a way that begins at this node and goes down, or 0 where none is worth taking. */
  const down = (node) => {
    if (node === null) return 0;
    const left = down(node.left);
    const right = down(node.right);
    best = Math.max(best, node.val + left + right);
    return Math.max(0, node.val + Math.max(left, right));
  };
  down(root);
  return best;
};
