// A map that grows while it is read.
function twoSum() {
  const m = new Map();
  let n = 0;
  const next = () => ({
    get a() {
      m.set(n++, next());
      return 1;
    },
  });
  m.set(-1, next());
  return m;
}
