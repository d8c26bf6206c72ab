// An element that is another number each time.
function twoSum() {
  return Object.defineProperty([0, 1], '0', {
    get() {
      return Math.random() > 0.5 ? 0 : 1;
    },
  });
}
