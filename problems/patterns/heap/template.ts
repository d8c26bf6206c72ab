function largest(items: number[], k: number): number[] {
  const best = new PriorityQueue<number>((a, b) => a - b);
  for (const item of items) {
    best.enqueue(item);
    if (best.size() > k) best.dequeue();
  }
  return best.toArray();
}
