class Solution {
  lowestCommonAncestor(root, p, q) {
    while (p.val > root.val || q.val < root.val) {
      root = q.val < root.val ? root.left : root.right;
    }
    return root;
  }
}
