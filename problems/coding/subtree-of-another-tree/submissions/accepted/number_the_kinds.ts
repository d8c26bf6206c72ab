function isSubtree(root: TreeNode | null, subRoot: TreeNode | null): boolean {
  const numbers = new Map<string, number>();
  /** The number of the kind of this tree; `seen` collects the numbers of all its subtrees. */
  const numberOf = (node: TreeNode | null, seen: Set<number>): number => {
    if (node === null) return 0;
    const left = numberOf(node.left, seen);
    const right = numberOf(node.right, seen);
    const key = `${node.val},${left},${right}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    seen.add(number);
    return number;
  };
  const seenInRoot = new Set<number>();
  numberOf(root, seenInRoot);
  return seenInRoot.has(numberOf(subRoot, new Set()));
}
