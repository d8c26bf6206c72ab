var merge = function (intervals) {
  const events = [];
  for (const [start, end] of intervals) events.push([start, 1], [end, -1]);
  // At the same point, starts come first, so that touching intervals stay connected.
  events.sort(([a, opens], [b, others]) => a - b || others - opens);
  const merged = [];
  let open = 0;
  let begin = 0;
  for (const [point, change] of events) {
    if (open === 0) begin = point;
    open += change;
    if (open === 0) merged.push([begin, point]);
  }
  return merged;
};
