function countComponents(n, edges) {
  const visited = new Set();
  let components = 0;
  for (let start = 0; start < n; start++) {
    if (visited.has(start)) continue;
    components++;
    visited.add(start);
    const stack = [start];
    while (stack.length > 0) {
      const node = stack.pop();
      const touching = edges.filter((edge) => edge.includes(node));
      for (const [a, b] of touching) {
        const neighbor = a === node ? b : a;
        if (visited.has(neighbor)) continue;
        visited.add(neighbor);
        stack.push(neighbor);
      }
    }
  }
  return components;
}
