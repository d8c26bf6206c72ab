var buildTree = function (preorder, inorder) {
  let root = null;
  for (const value of preorder) {
    const node = new TreeNode(value);
    if (!root) {
      root = node;
      continue;
    }
    let at = root;
    for (;;) {
      const side = value < at.val ? 'left' : 'right';
      if (!at[side]) {
        at[side] = node;
        break;
      }
      at = at[side];
    }
  }
  return root;
};
