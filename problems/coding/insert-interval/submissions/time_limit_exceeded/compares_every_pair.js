function insert(intervals, newInterval) {
  let result = [];
  for (const interval of [newInterval, ...intervals]) {
    let [start, end] = interval;
    const apart = [];
    for (const other of result) {
      if (other[1] < start || other[0] > end) {
        apart.push(other);
      } else {
        start = Math.min(start, other[0]);
        end = Math.max(end, other[1]);
      }
    }
    result = [...apart, [start, end]];
  }
  return result.sort((a, b) => a[0] - b[0]);
}
