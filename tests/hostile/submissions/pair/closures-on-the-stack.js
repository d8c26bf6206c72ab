// A stack full of large frames.
function f(n, ...rest) {
  return f(n + 1, ...rest, n) + 1;
}
function twoSum() {
  return [f(0)];
}
