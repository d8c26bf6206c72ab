// A number that doubles its length each time.
function twoSum() {
  let x = 2n;
  for (;;) x = x * x;
}
