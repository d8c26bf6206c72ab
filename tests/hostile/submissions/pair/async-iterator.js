// An answer that must be awaited item by item.
function twoSum() {
  return {
    async *[Symbol.asyncIterator]() {
      yield 0;
      yield 1;
    },
  };
}
