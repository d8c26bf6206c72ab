// The independent oracle: the graph is written down as pairs of numbers first, and built anew from them.
class Solution {
  cloneGraph(node) {
    if (!node) return null;
    const edges = [];
    const seen = new Set();
    const stack = [node];
    while (stack.length > 0) {
      const current = stack.pop();
      if (seen.has(current.val)) continue;
      seen.add(current.val);
      for (const neighbor of current.neighbors) {
        edges.push([current.val, neighbor.val]);
        stack.push(neighbor);
      }
    }
    const built = [...seen].map((value) => new Node(value, []));
    for (const [from, to] of edges) {
      const one = built.find((candidate) => candidate.val === from);
      const other = built.find((candidate) => candidate.val === to);
      one.neighbors.push(other);
    }
    return built[0];
  }
}
