function countComponents(n, edges) {
  return Math.max(1, n - edges.length);
}
