export function levelOrder(root: TreeNode | null): number[][] {
  const result: number[][] = [];
  let level: (TreeNode | null)[] = [root];
  do {
    const nodes = level.filter((node) => node !== null);
    result.push(nodes.map((node) => node.val));
    level = nodes.flatMap((node) => [node.left, node.right]).filter((node) => node !== null);
  } while (level.length > 0);
  return result;
}
