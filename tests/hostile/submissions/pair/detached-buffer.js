// A typed array without memory.
function twoSum() {
  const a = new Int32Array([0, 1]);
  a.buffer.transfer();
  return a;
}
