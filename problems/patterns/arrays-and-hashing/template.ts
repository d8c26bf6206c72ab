function firstPair<T>(items: T[], completes: (item: T) => T): [number, number] | null {
  const seen = new Map<T, number>();
  for (let position = 0; position < items.length; position++) {
    const earlier = seen.get(completes(items[position]));
    if (earlier !== undefined) return [earlier, position];
    seen.set(items[position], position);
  }
  return null;
}
