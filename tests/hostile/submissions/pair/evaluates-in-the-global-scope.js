// Code in the global scope, by every way there is.
const F = Object.getPrototypeOf(async function () {}).constructor;
function twoSum() {
  return [typeof new Function('return this')().process, typeof (0, eval)('this').require, typeof F];
}
