const invertTree = function (root) {
  const queue = [root];
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i];
    const { left, right } = node;
    node.left = right;
    node.right = left;
    if (left) queue.push(left);
    if (right) queue.push(right);
  }
  return root;
};
