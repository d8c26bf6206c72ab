// An object that says that it is a map.
function twoSum() {
  return { [Symbol.toStringTag]: 'Map' };
}
