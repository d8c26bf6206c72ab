const kthSmallest = (root, k) => {
  const values = [];
  for (const level = [root]; level.length > 0; ) {
    const node = level.shift();
    values.push(node.val);
    if (node.left) level.push(node.left);
    if (node.right) level.push(node.right);
  }
  return values.sort()[k - 1];
};
