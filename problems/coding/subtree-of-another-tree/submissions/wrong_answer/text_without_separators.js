const isSubtree = (root, subRoot) => {
  const text = (node) => (node === null ? '#' : `${node.val} ${text(node.left)} ${text(node.right)}`);
  return text(root).includes(text(subRoot));
};
