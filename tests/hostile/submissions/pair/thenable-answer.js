// An answer that could be awaited, spread or serialized.
function twoSum(n, t) {
  return {
    then(r) {
      r([0, 1]);
    },
    toJSON() {
      return [0, 1];
    },
    length: 2,
    0: 0,
    1: 1,
  };
}
