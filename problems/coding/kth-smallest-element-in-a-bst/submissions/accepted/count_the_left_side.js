class Solution {
  kthSmallest(root, k) {
    const sizes = new Map([[null, 0]]);
    const measure = (node) => {
      if (node !== null) sizes.set(node, measure(node.left) + 1 + measure(node.right));
      return sizes.get(node);
    };
    measure(root);
    let node = root;
    for (;;) {
      const smaller = sizes.get(node.left);
      if (k === smaller + 1) return node.val;
      if (k <= smaller) {
        node = node.left;
      } else {
        k -= smaller + 1;
        node = node.right;
      }
    }
  }
}
