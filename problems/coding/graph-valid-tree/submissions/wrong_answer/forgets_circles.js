var validTree = function (n, edges) {
  const next = Array.from({ length: n }, () => []);
  for (const [a, b] of edges) {
    next[a].push(b);
    next[b].push(a);
  }
  const seen = new Set();
  const visit = (node) => {
    if (seen.has(node)) return;
    seen.add(node);
    next[node].forEach(visit);
  };
  visit(0);
  return seen.size === n;
};
