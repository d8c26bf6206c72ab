var insert = function (intervals, newInterval) {
  const before = intervals.filter(([, end]) => end <= newInterval[0]);
  const behind = intervals.filter(([start]) => start >= newInterval[1]);
  const joined = [...intervals.slice(before.length, intervals.length - behind.length), newInterval];
  return [...before, [_.minBy(joined, 0)[0], _.maxBy(joined, 1)[1]], ...behind];
};
