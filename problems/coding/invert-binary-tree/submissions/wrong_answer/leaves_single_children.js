class Solution {
  invertTree(root) {
    if (root === null) return null;
    if (root.left && root.right) {
      const { left, right } = root;
      root.left = right;
      root.right = left;
    }
    this.invertTree(root.left);
    this.invertTree(root.right);
    return root;
  }
}
