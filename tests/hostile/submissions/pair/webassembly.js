// Memory that the limit does not see.
function twoSum() {
  const m = new WebAssembly.Memory({ initial: 1, shared: true, maximum: 2 });
  return [0, 1];
}
