// A module name that is another one each time.
let n = 0;
function twoSum() {
  return require({
    toString() {
      return n++ ? 'fs' : 'lodash';
    },
  });
}
