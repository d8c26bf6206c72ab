// Throws undefined, which is not even an object.
function twoSum() {
  throw undefined;
}
