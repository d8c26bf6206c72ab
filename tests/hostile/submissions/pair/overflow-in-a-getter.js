// An overflow while the answer is being read.
function twoSum() {
  return {
    get a() {
      return this.a;
    },
  };
}
