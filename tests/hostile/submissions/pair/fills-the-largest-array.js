// The largest array there can be.
function twoSum() {
  return new Array(2 ** 32 - 2).fill(0);
}
