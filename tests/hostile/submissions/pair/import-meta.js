// Where this file is.
function twoSum() {
  return [import.meta.url];
}
