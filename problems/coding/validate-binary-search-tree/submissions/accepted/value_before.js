var isValidBST = function (root) {
  let before = null;
  const rises = (node) => {
    if (node === null) return true;
    if (!rises(node.left)) return false;
    if (before !== null && node.val <= before) return false;
    before = node.val;
    return rises(node.right);
  };
  return rises(root);
};
