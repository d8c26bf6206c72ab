class Solution {
  maxPathSum(root) {
    const measure = (node) => {
      if (!node) return { down: -Infinity, best: -Infinity };
      const left = measure(node.left);
      const right = measure(node.right);
      const down = node.val + Math.max(0, left.down, right.down);
      const turn = node.val + Math.max(0, left.down) + Math.max(0, right.down);
      return { down, best: Math.max(turn, left.best, right.best) };
    };
    return measure(root).best;
  }
}
