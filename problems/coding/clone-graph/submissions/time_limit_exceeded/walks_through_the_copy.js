var cloneGraph = function (node) {
  if (!node) return null;
  const root = new Node(node.val);

  const findCopy = (value) => {
    const seen = new Set([root]);
    for (const copy of seen) {
      if (copy.val === value) return copy;
      for (const neighbor of copy.neighbors) seen.add(neighbor);
    }
    return null;
  };

  const originals = new Set([node]);
  for (const original of originals) {
    for (const neighbor of original.neighbors) {
      const copy = findCopy(neighbor.val) ?? new Node(neighbor.val);
      findCopy(original.val).neighbors.push(copy);
      originals.add(neighbor);
    }
  }
  return root;
};
