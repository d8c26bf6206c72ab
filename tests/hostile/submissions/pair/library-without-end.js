// A library that works for ever.
function twoSum() {
  return _.times(1e12, (i) => i);
}
