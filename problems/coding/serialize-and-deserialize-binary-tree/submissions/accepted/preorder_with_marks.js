class Codec {
  serialize(root) {
    const parts = [];
    const write = (node) => {
      if (node === null) {
        parts.push('#');
        return;
      }
      parts.push(node.val);
      write(node.left);
      write(node.right);
    };
    write(root);
    return parts.join(',');
  }

  deserialize(data) {
    const parts = data.split(',');
    let at = 0;
    const read = () => {
      const part = parts[at++];
      if (part === '#') return null;
      const node = new TreeNode(Number(part));
      node.left = read();
      node.right = read();
      return node;
    };
    return read();
  }
}
