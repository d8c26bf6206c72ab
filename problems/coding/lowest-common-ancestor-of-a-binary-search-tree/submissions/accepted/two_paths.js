const lowestCommonAncestor = (root, p, q) => {
  const pathTo = (target) => {
    const path = [];
    for (let node = root; ; node = target.val < node.val ? node.left : node.right) {
      path.push(node);
      if (node === target) return path;
    }
  };
  const above = new Set(pathTo(p));
  return pathTo(q).findLast((node) => above.has(node));
};
