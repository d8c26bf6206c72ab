// Throws what cannot become a string.
function twoSum() {
  throw Symbol('x');
}
