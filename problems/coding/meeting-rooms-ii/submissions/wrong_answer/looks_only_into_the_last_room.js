function minMeetingRooms(intervals) {
  intervals.sort((a, b) => a[0] - b[0]);
  const rooms = [];
  for (const [start, end] of intervals) {
    const last = rooms.length - 1;
    if (last >= 0 && rooms[last] <= start) rooms[last] = end;
    else rooms.push(end);
  }
  return rooms.length;
}
