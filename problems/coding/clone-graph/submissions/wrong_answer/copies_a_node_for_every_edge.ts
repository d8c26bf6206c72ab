function cloneGraph(node: Node | null): Node | null {
  if (!node) return null;
  const copy = new Node(node.val);
  const seen = new Set<Node>([node]);
  const queue: [Node, Node][] = [[node, copy]];
  while (queue.length > 0) {
    const [original, twin] = queue.shift()!;
    for (const neighbor of original.neighbors) {
      const neighborTwin = new Node(neighbor.val);
      twin.neighbors.push(neighborTwin);
      if (!seen.has(neighbor)) {
        seen.add(neighbor);
        queue.push([neighbor, neighborTwin]);
      }
    }
  }
  return copy;
}
