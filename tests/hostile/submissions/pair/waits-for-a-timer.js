// Timers, which there are none of.
function twoSum() {
  return new Promise((resolve) => setTimeout(() => resolve([0, 1]), 1));
}
