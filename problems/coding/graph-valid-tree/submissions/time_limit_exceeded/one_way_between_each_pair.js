function validTree(n, edges) {
  const graph = Array.from({ length: n }, () => []);
  for (const [a, b] of edges) {
    graph[a].push(b);
    graph[b].push(a);
  }
  const onPath = new Set();
  const countWays = (node, goal) => {
    if (node === goal) return 1;
    onPath.add(node);
    let ways = 0;
    for (const next of graph[node]) if (!onPath.has(next) && ways < 2) ways += countWays(next, goal);
    onPath.delete(node);
    return ways;
  };
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      if (countWays(a, b) !== 1) return false;
    }
  }
  return true;
}
