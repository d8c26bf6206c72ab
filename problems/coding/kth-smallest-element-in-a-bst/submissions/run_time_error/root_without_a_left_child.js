const kthSmallest = function (root, k) {
  const size = (node) => (node === null ? 0 : size(node.left) + 1 + size(node.right));
  // Walks down to the smallest value first, as if there were always a way to the left.
  let smallest = root.left;
  while (smallest.left) smallest = smallest.left;
  if (k === 1) return smallest.val;
  let node = root;
  for (;;) {
    const smaller = size(node.left);
    if (k === smaller + 1) return node.val;
    if (k > smaller) [node, k] = [node.right, k - smaller - 1];
    else node = node.left;
  }
};
