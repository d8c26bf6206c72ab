const insert = (intervals, newInterval) => {
  const result = [];
  let added = newInterval;
  for (const interval of intervals) {
    if (interval[1] < added[0]) {
      result.push(interval);
    } else if (interval[0] > added[1]) {
      result.push(added);
      added = interval;
    } else {
      added = [interval[0], Math.max(interval[1], added[1])];
    }
  }
  return [...result, added];
};
