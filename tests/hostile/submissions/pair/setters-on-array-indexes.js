// Setters that catch what is written into any array.
Object.defineProperty(Object.prototype, '0', {
  set(v) {
    throw 1;
  },
  get() {
    return 9;
  },
  configurable: true,
});
Object.defineProperty(Array.prototype, '0', {
  set(v) {
    globalThis.got = v;
  },
  get() {
    return 7;
  },
  configurable: true,
});
function twoSum() {
  return [];
}
