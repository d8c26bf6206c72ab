var levelOrder = function (root) {
  const height = (node) => (node === null ? 0 : 1 + Math.max(height(node.left), height(node.right)));
  const collect = (node, depth, row) => {
    if (node === null) return;
    if (depth === 0) {
      row.push(node.val);
    } else {
      collect(node.left, depth - 1, row);
      collect(node.right, depth - 1, row);
    }
  };
  const result = [];
  for (let depth = 0; depth < height(root); depth++) {
    const row = [];
    collect(root, depth, row);
    result.push(row);
  }
  return result;
};
