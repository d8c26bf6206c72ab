const minMeetingRooms = (intervals) => {
  const changes = new Map();
  for (const [start, end] of intervals) {
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(end, (changes.get(end) ?? 0) - 1);
  }
  let open = 0;
  let most = 0;
  for (const time of [...changes.keys()].sort((a, b) => a - b)) {
    open += changes.get(time);
    most = Math.max(most, open);
  }
  return most;
};
