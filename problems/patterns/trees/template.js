function answerOf(root, empty, combine) {
  if (root === null) return empty;
  const left = answerOf(root.left, empty, combine);
  const right = answerOf(root.right, empty, combine);
  return combine(root.val, left, right);
}
