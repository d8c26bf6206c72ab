export const countComponents = (n: number, edges: number[][]): number => {
  const graph = new Map<number, number[]>();
  for (const [a, b] of edges) {
    graph.set(a!, [...(graph.get(a!) ?? []), b!]);
    graph.set(b!, [...(graph.get(b!) ?? []), a!]);
  }
  const seen = new Set<number>();
  let count = 0;
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    count++;
    const stack = [start];
    while (stack.length > 0) {
      const node = stack.pop()!;
      if (seen.has(node)) continue;
      seen.add(node);
      stack.push(...graph.get(node)!);
    }
  }
  return count;
};
