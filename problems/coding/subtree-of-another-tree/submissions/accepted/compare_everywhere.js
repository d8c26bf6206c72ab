// The independent oracle: both trees are walked together from every node of the first one.
function isSubtree(root, subRoot) {
  const same = (a, b) => {
    if (!a || !b) return a === b;
    return a.val === b.val && same(a.left, b.left) && same(a.right, b.right);
  };
  const search = (node) => node !== null && (same(node, subRoot) || search(node.left) || search(node.right));
  return search(root);
}
