import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const preorder = input['preorder'] as readonly number[];
  const inorder = input['inorder'] as readonly number[];
  if (preorder.length !== inorder.length) {
    return `preorder has ${preorder.length} values and inorder ${inorder.length}; write each node into both.`;
  }
  const known = new Set<number>();
  for (const value of preorder) {
    if (known.has(value)) return `The value ${value} occurs twice in preorder; give every node a value of its own.`;
    known.add(value);
  }
  // A walk meets the nodes in the first order and finishes their left subtrees in the second, like a stack.
  const open: number[] = [];
  let done = 0;
  for (const value of preorder) {
    open.push(value);
    while (open.length > 0 && open.at(-1) === inorder[done]) {
      open.pop();
      done++;
    }
  }
  if (done === inorder.length) return null;
  return `No tree has these two orders: inorder[${done}], the value ${inorder[done]}, cannot stand there; write down the orders of one tree.`;
};

export default validate;
