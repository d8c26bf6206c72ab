// A stack limit that runs code.
Object.defineProperty(Error, 'stackTraceLimit', {
  get() {
    for (;;);
  },
  configurable: true,
});
function twoSum() {
  return null.x;
}
