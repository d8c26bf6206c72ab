class Solution {
  maxDepth(root) {
    if (!root?.val) return 0;
    return Math.max(this.maxDepth(root.left), this.maxDepth(root.right)) + 1;
  }
}
