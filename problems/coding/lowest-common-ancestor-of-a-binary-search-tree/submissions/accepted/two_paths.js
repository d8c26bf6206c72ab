const lowestCommonAncestor = (root, p, q) => {
  const pathTo = (target) => {
    const path = [];
    for (let node = root; ; node = target.val < node.val ? node.left : node.right) {
      path.push(node);
      if (node === target) return path;
    }
  };
  const one = pathTo(p);
  const other = pathTo(q);
  let common = null;
  for (let i = 0; i < one.length && one[i] === other[i]; i++) common = one[i];
  return common;
};
