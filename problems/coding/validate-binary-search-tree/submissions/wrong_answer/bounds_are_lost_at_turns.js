class Solution {
  isValidBST(root) {
    const check = (node, low, high) => {
      if (node === null) return true;
      if (node.val <= low || node.val >= high) return false;
      return check(node.left, -Infinity, node.val) && check(node.right, node.val, Infinity);
    };
    return check(root, -Infinity, Infinity);
  }
}
