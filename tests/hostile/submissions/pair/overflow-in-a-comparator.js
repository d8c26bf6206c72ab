// An overflow inside a builtin.
function twoSum() {
  const f = () => [3, 2, 1].sort(() => f());
  return f();
}
