class Codec {
  serialize(root: TreeNode | null): string {
    const parts: string[] = [];
    const write = (node: TreeNode | null): void => {
      if (node === null) {
        parts.push('#');
        return;
      }
      parts.push(String(node.val));
      write(node.left);
      write(node.right);
    };
    write(root);
    return parts.join(',');
  }

  deserialize(data: string): TreeNode | null {
    const parts = data.split(',');
    let at = 0;
    const read = (): TreeNode | null => {
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
