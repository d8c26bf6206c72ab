function cloneGraph(node: _Node | null): _Node | null {
  const copies = new Map<_Node, _Node>();
  const copy = (original: _Node): _Node => {
    const result = new _Node(original.val);
    copies.set(original, result);
    for (const neighbor of original.neighbors) {
      result.neighbors.push(copies.get(neighbor) ?? copy(neighbor));
    }
    return result;
  };
  return copy(node!);
}
