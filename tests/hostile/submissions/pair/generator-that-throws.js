// Throws while the answer is being read.
function twoSum() {
  return (function* () {
    yield 0;
    throw new Error('late');
  })();
}
