function merge(intervals) {
  let result = [];
  for (const interval of intervals) {
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
    apart.push([start, end]);
    result = apart;
  }
  return result;
}
