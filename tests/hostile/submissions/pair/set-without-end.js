// A set whose iterator never ends.
class Endless extends Set {
  *[Symbol.iterator]() {
    for (;;) yield 1;
  }
}
function twoSum() {
  return new Endless();
}
