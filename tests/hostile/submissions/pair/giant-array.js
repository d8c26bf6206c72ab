// Ten million numbers.
function twoSum() {
  return Array.from({ length: 1e7 }, (_, i) => i);
}
