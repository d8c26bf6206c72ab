export function isValidBST(root: TreeNode | null): boolean {
  const check = (node: TreeNode | null, low: number, high: number): boolean =>
    node === null ||
    (low < node.val && node.val < high && check(node.left, low, node.val) && check(node.right, node.val, high));
  return check(root, -(2 ** 31), 2 ** 31 - 1);
}
