function canAttendMeetings(intervals: number[][]): boolean {
  intervals.sort();
  return intervals.every((meeting, i) => i === 0 || intervals[i - 1]![1]! <= meeting[0]!);
}
