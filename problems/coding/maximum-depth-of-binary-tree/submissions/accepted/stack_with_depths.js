function maxDepth(root) {
  const stack = [[root, 1]];
  let deepest = 0;
  while (stack.length > 0) {
    const [node, depth] = stack.pop();
    if (node === null) continue;
    if (depth > deepest) deepest = depth;
    stack.push([node.left, depth + 1], [node.right, depth + 1]);
  }
  return deepest;
}

if (typeof module !== 'undefined') module.exports = { maxDepth };
