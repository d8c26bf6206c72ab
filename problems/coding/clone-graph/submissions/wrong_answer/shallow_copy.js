export function cloneGraph(node) {
  return node && new Node(node.val, node.neighbors);
}
