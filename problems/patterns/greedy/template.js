function reachesTheEnd(steps) {
  let reach = 0;
  for (let position = 0; position < steps.length; position++) {
    if (position > reach) return false;
    reach = Math.max(reach, position + steps[position]);
  }
  return true;
}
