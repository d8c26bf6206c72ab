class Solution {
  buildTree(preorder, inorder) {
    const positions = {};
    inorder.forEach((value, i) => (positions[value] = i));
    let next = 0;
    const build = (low, high) => {
      if (low > high || next >= preorder.length) return null;
      const node = new TreeNode(preorder[next++]);
      const middle = positions[node.val] || high;
      node.left = build(low, middle - 1);
      node.right = build(middle + 1, high);
      return node;
    };
    return build(0, inorder.length - 1);
  }
}
