function canAttendMeetings(intervals) {
  const meetings = [...intervals].sort((one, other) => one[0] - other[0]);
  for (let i = 1; i < meetings.length; i++) {
    if (meetings[i][0] < meetings[i - 1][1]) return false;
  }
  return true;
}
