function cloneGraph(node: _Node | null): _Node | null {
  if (node === null) return null;
  const copyOf = new Map<_Node, _Node>([[node, new _Node(node.val)]]);
  // A map can be walked while it grows, in the order in which nodes were met.
  for (const [original, copy] of copyOf) {
    for (const neighbor of original.neighbors) {
      if (!copyOf.has(neighbor)) copyOf.set(neighbor, new _Node(neighbor.val));
      copy.neighbors.push(copyOf.get(neighbor)!);
    }
  }
  return copyOf.get(node)!;
}
