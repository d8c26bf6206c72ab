var maxPathSum = function (root) {
  const measure = (node) => {
    if (!node.left && !node.right) return [node.val, node.val];
    const [leftDown, leftBest] = measure(node.left);
    const [rightDown, rightBest] = measure(node.right);
    const down = node.val + Math.max(0, leftDown, rightDown);
    return [down, Math.max(leftBest, rightBest, node.val + Math.max(0, leftDown) + Math.max(0, rightDown))];
  };
  return measure(root)[1];
};
