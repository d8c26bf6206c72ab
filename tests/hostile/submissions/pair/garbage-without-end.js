// Garbage, as fast as it can be made.
function twoSum() {
  for (;;) [new Array(1e5).fill(0)].length;
}
