const serialize = (root) => (root === null ? '#' : root.val + serialize(root.left) + serialize(root.right));
const deserialize = (data) => {
  let at = 0;
  const read = () => {
    const part = data[at++];
    return part === '#' || part === undefined ? null : new TreeNode(Number(part), read(), read());
  };
  return read();
};
