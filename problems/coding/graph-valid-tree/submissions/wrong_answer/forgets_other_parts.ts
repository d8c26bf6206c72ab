export function validTree(n: number, edges: number[][]): boolean {
  const parent = Array.from({ length: n }, (_, node) => node);
  const find = (node: number): number => (parent[node] === node ? node : (parent[node] = find(parent[node]!)));
  for (const [a, b] of edges) {
    const [first, second] = [find(a!), find(b!)];
    if (first === second) return false;
    parent[first] = second;
  }
  return true;
}
