var cloneGraph = function (node) {
  if (node === null) return null;
  const copyOf = new Map([[node, new Node(node.val)]]);
  // A map can be walked while it grows, in the order in which nodes were met.
  for (const [original, copy] of copyOf) {
    for (const neighbor of original.neighbors) {
      if (!copyOf.has(neighbor)) copyOf.set(neighbor, new Node(neighbor.val));
      copy.neighbors.push(copyOf.get(neighbor));
    }
  }
  return copyOf.get(node);
};
