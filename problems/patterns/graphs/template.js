function distances(start, neighbors) {
  const distance = new Map([[start, 0]]);
  const queue = [start];
  for (const here of queue) {
    for (const there of neighbors(here)) {
      if (distance.has(there)) continue;
      distance.set(there, distance.get(here) + 1);
      queue.push(there);
    }
  }
  return distance;
}
