function longestWindow<T>(items: T[], isValid: (counts: Map<T, number>) => boolean): number {
  const counts = new Map<T, number>();
  let best = 0;
  let left = 0;
  for (let right = 0; right < items.length; right++) {
    counts.set(items[right], (counts.get(items[right]) ?? 0) + 1);
    while (!isValid(counts)) {
      counts.set(items[left], (counts.get(items[left]) ?? 0) - 1);
      left++;
    }
    best = Math.max(best, right - left + 1);
  }
  return best;
}
