// No recursion and no map: a node stays on the stack until its left subtree is done.
const buildTree = (preorder, inorder) => {
  const root = new TreeNode(preorder[0]);
  const stack = [root];
  let done = 0;
  for (const value of preorder.slice(1)) {
    const node = new TreeNode(value);
    let parent = stack[stack.length - 1];
    if (parent.val !== inorder[done]) {
      parent.left = node;
    } else {
      while (stack.length > 0 && stack[stack.length - 1].val === inorder[done]) {
        parent = stack.pop();
        done++;
      }
      parent.right = node;
    }
    stack.push(node);
  }
  return root;
};
