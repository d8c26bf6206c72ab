var isSubtree = function (root, subRoot) {
  const numbers = new Map();
  /** The number of the kind of this tree; `seen` collects the numbers of all its subtrees. */
  const numberOf = (node, seen) => {
    if (node === null) return 0;
    const left = numberOf(node.left, seen);
    const right = numberOf(node.right, seen);
    const key = `${node.val},${left},${right}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    seen.add(numbers.get(key));
    return numbers.get(key);
  };
  const seenInRoot = new Set();
  numberOf(root, seenInRoot);
  return seenInRoot.has(numberOf(subRoot, new Set()));
};
