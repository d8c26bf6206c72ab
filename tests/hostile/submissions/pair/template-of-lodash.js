// Code that a library makes.
function twoSum() {
  return _.template("<%= typeof process + typeof require('fs') %>")();
}
