function levelOrder(root) {
  let height = 0;
  for (let node = root; node; node = node.left || node.right) height++;
  const rows = Array.from({ length: height }, () => []);
  const fill = (node, depth) => {
    if (!node || depth >= height) return;
    rows[depth].push(node.val);
    fill(node.left, depth + 1);
    fill(node.right, depth + 1);
  };
  fill(root, 0);
  return rows;
}
