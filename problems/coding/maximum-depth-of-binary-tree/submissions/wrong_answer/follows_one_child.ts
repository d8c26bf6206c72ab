export function maxDepth(root: TreeNode | null): number {
  let depth = 0;
  for (let node = root; node !== null; node = node.left ?? node.right) depth++;
  return depth;
}
