// A string that doubles itself.
function twoSum() {
  let s = 'ab';
  for (;;) s = s + s;
}
