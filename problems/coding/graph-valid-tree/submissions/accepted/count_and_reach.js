function validTree(n, edges) {
  if (edges.length !== n - 1) return false;

  const neighbours = Array.from({ length: n }, () => []);
  for (const [a, b] of edges) {
    neighbours[a].push(b);
    neighbours[b].push(a);
  }

  const reached = new Set([0]);
  const pending = [0];
  while (pending.length > 0) {
    for (const next of neighbours[pending.pop()]) {
      if (reached.has(next)) continue;
      reached.add(next);
      pending.push(next);
    }
  }
  return reached.size === n;
}
