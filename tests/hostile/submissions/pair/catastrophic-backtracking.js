// A regular expression with exponential cost.
function twoSum() {
  /^(a+)+$/.test('a'.repeat(50) + '!');
  return [0, 1];
}
