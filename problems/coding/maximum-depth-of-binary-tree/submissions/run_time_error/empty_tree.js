function maxDepth(root) {
  const left = root.left ? maxDepth(root.left) : 0;
  const right = root.right ? maxDepth(root.right) : 0;
  return Math.max(left, right) + 1;
}
