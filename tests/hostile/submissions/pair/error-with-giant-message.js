// An error of half a gigabyte.
function twoSum() {
  throw new Error('x'.repeat(4e8));
}
