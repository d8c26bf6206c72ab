export function isSameTree(p: TreeNode | null, q: TreeNode | null): boolean {
  if (!p && !q) return true;
  if ((p?.val ?? 0) !== (q?.val ?? 0)) return false;
  return isSameTree(p?.left ?? null, q?.left ?? null) && isSameTree(p?.right ?? null, q?.right ?? null);
}
