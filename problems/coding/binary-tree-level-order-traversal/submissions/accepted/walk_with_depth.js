// The independent oracle: depth first, each value goes to the list of its depth.
class Solution {
  levelOrder(root) {
    const levels = [];
    const walk = (node, depth) => {
      if (!node) return;
      if (depth === levels.length) levels.push([]);
      levels[depth].push(node.val);
      walk(node.left, depth + 1);
      walk(node.right, depth + 1);
    };
    walk(root, 0);
    return levels;
  }
}
