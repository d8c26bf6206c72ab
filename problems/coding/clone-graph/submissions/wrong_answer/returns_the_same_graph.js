const cloneGraph = (node) => {
  if (!node) return null;
  const copy = node;
  copy.neighbors = [...node.neighbors];
  return copy;
};
