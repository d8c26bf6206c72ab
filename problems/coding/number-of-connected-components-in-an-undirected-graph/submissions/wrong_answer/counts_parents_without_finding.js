class Solution {
  countComponents(n, edges) {
    const parent = Array.from({ length: n }, (_, node) => node);
    const find = (node) => (parent[node] === node ? node : (parent[node] = find(parent[node])));
    for (const [a, b] of edges) parent[find(a)] = find(b);
    // A parent is a root only after it was looked for once more.
    return new Set(parent).size;
  }
}
