function firstPair(items, completes) {
  const seen = new Map();
  for (let position = 0; position < items.length; position++) {
    const partner = completes(items[position]);
    if (seen.has(partner)) return [seen.get(partner), position];
    seen.set(items[position], position);
  }
  return null;
}
