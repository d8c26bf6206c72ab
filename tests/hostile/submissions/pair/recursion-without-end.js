// Calls itself for ever.
function twoSum(n) {
  return twoSum(n);
}
