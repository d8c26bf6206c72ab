class Solution {
  levelOrder(root) {
    const rows = [];
    const stack = root ? [[root, 0]] : [];
    while (stack.length) {
      const [node, depth] = stack.pop();
      (rows[depth] ??= []).push(node.val);
      if (node.left) stack.push([node.left, depth + 1]);
      if (node.right) stack.push([node.right, depth + 1]);
    }
    return rows;
  }
}
