// One builtin that works for seconds without a look at the clock.
function twoSum() {
  return (new Array(4e8) + '').split(',').length;
}
