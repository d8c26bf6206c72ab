var levelOrder = function (root) {
  const rows = [];
  const walk = (node, depth) => {
    if (!node) return;
    // A row is only made at a left child.
    if (node.left) rows[depth + 1] = rows[depth + 1] || [];
    rows[depth].push(node.val);
    walk(node.left, depth + 1);
    walk(node.right, depth + 1);
  };
  if (root) rows[0] = [];
  walk(root, 0);
  return rows;
};
