// Strings that are one string, many times.
function twoSum() {
  const s = 'x'.repeat(1e6);
  return Array.from({ length: 1e4 }, () => s);
}
