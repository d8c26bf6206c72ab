class Codec {
  serialize(root) {
    if (!root || !root.val) return 'x';
    return [root.val, this.serialize(root.left), this.serialize(root.right)].join(' ');
  }

  deserialize(data) {
    const parts = data.split(' ').reverse();
    const read = () => {
      const part = parts.pop();
      return part === 'x' ? null : new TreeNode(+part, read(), read());
    };
    return read();
  }
}
