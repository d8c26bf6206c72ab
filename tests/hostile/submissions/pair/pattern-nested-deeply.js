// A regular expression that the compiler of patterns cannot take.
function twoSum() {
  return [new RegExp('('.repeat(5e5) + ')'.repeat(5e5)).test('')];
}
