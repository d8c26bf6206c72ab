function answerOf<T>(root: TreeNode | null, empty: T, combine: (val: number, left: T, right: T) => T): T {
  if (root === null) return empty;
  const left = answerOf(root.left, empty, combine);
  const right = answerOf(root.right, empty, combine);
  return combine(root.val, left, right);
}
