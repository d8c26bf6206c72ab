function minMeetingRooms(intervals) {
  let most = 0;
  for (const [moment] of intervals) {
    let open = 0;
    for (const [start, end] of intervals) if (start <= moment && moment < end) open++;
    most = Math.max(most, open);
  }
  return most;
}
