function serialize(root: TreeNode | null): string {
  const pre: number[] = [];
  const ino: number[] = [];
  const walk = (node: TreeNode | null): void => {
    if (!node) return;
    pre.push(node.val);
    walk(node.left);
    ino.push(node.val);
    walk(node.right);
  };
  walk(root);
  return `${pre.join(',')}|${ino.join(',')}`;
}

function deserialize(data: string): TreeNode | null {
  const [pre = [], ino = []] = data.split('|').map((part) => (part === '' ? [] : part.split(',').map(Number)));
  let next = 0;
  const build = (low: number, high: number): TreeNode | null => {
    if (low >= high) return null;
    const value = pre[next++]!;
    const middle = ino.indexOf(value, low);
    return new TreeNode(value, build(low, middle), build(middle + 1, high));
  };
  return build(0, ino.length);
}
