function minMeetingRooms(intervals: number[][]): number {
  let most = 1;
  for (const [start, end] of intervals) {
    const overlapping = intervals.filter(([from, to]) => from! < end! && to! > start!);
    most = Math.max(most, overlapping.length);
  }
  return most;
}
