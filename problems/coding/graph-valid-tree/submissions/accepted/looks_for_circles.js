// Depth first, remembering where it came from: meeting any other visited node closes a circle.
const validTree = (n, edges) => {
  const graph = new Map(_.range(n).map((node) => [node, []]));
  edges.forEach(([a, b]) => {
    graph.get(a).push(b);
    graph.get(b).push(a);
  });
  const visited = new Set();
  const hasCircle = (node, from) => {
    visited.add(node);
    for (const next of graph.get(node)) {
      if (next === from) continue;
      if (visited.has(next) || hasCircle(next, node)) return true;
    }
    return false;
  };
  return !hasCircle(0, -1) && visited.size === n;
};

if (typeof module !== 'undefined') module.exports = { validTree };
