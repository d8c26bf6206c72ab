// One allocation far beyond the limit.
function twoSum() {
  return new Array(5e8).fill(1);
}
