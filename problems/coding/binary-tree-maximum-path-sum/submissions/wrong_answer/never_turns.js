function maxPathSum(root) {
  let best = -Infinity;
  const gain = (node) => {
    if (node === null) return 0;
    const here = node.val + Math.max(0, gain(node.left), gain(node.right));
    if (here > best) best = here;
    return here;
  };
  gain(root);
  return best;
}
