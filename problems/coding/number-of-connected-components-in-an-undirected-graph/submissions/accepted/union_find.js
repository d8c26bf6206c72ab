// The independent oracle: no search at all. Every edge between two components makes one of them.
const countComponents = (n, edges) => {
  const parent = [...Array(n).keys()];
  const size = Array(n).fill(1);
  const find = (node) => {
    while (parent[node] !== node) {
      parent[node] = parent[parent[node]];
      node = parent[node];
    }
    return node;
  };
  let components = n;
  for (const [a, b] of edges) {
    let large = find(a);
    let small = find(b);
    if (large === small) continue;
    if (size[large] < size[small]) [large, small] = [small, large];
    parent[small] = large;
    size[large] += size[small];
    components--;
  }
  return components;
};
