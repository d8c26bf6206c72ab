function largest(items, k) {
  const best = new PriorityQueue((a, b) => a - b);
  for (const item of items) {
    best.enqueue(item);
    if (best.size() > k) best.dequeue();
  }
  return best.toArray();
}
