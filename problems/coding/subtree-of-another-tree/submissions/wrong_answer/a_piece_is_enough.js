class Solution {
  isSubtree(root, subRoot) {
    const beginsLike = (a, b) => {
      if (!b) return true;
      return a !== null && a.val === b.val && beginsLike(a.left, b.left) && beginsLike(a.right, b.right);
    };
    if (!root) return false;
    return beginsLike(root, subRoot) || this.isSubtree(root.left, subRoot) || this.isSubtree(root.right, subRoot);
  }
}
