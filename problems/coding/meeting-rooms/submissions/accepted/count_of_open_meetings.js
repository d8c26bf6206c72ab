const canAttendMeetings = (intervals) => {
  const changes = intervals.flatMap(([start, end]) => [
    [start, 1],
    [end, -1],
  ]);
  // At the same time ends come before starts.
  changes.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  let open = 0;
  return changes.every(([, change]) => (open += change) < 2);
};
