// A number that takes seconds to write down.
function twoSum() {
  return [10n ** 10000000n];
}
