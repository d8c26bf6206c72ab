function lowestCommonAncestor(root, p, q) {
  if (p.val < root.val && q.val < root.val) lowestCommonAncestor(root.left, p, q);
  else if (p.val > root.val && q.val > root.val) lowestCommonAncestor(root.right, p, q);
  else return root;
}
