// An array that claims to have no end.
function twoSum() {
  const a = [1];
  a[Symbol.iterator] = () => ({ next: () => ({ value: 1, done: false }) });
  return a;
}
