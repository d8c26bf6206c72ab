function countComponents(n: number, edges: number[][]): number {
  const neighbors: number[][] = Array.from({ length: n }, () => []);
  for (const [a, b] of edges as [number, number][]) {
    neighbors[a]!.push(b);
    neighbors[b]!.push(a);
  }
  const visited = new Array<boolean>(n).fill(false);
  let components = 0;
  for (let start = 0; start < n; start++) {
    if (visited[start]) continue;
    components++;
    visited[start] = true;
    const queue = [start];
    // The queue is never shortened: walking through it while it grows spares moving its entries.
    for (const node of queue) {
      for (const neighbor of neighbors[node]!) {
        if (visited[neighbor]) continue;
        visited[neighbor] = true;
        queue.push(neighbor);
      }
    }
  }
  return components;
}
