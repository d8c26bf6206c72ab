function distances<T>(start: T, neighbors: (here: T) => Iterable<T>): Map<T, number> {
  const distance = new Map<T, number>([[start, 0]]);
  const queue: T[] = [start];
  for (const here of queue) {
    for (const there of neighbors(here)) {
      if (distance.has(there)) continue;
      distance.set(there, distance.get(here)! + 1);
      queue.push(there);
    }
  }
  return distance;
}
