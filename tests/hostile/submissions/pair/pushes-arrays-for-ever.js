// Arrays in an array until nothing is left.
function twoSum() {
  const a = [];
  for (;;) a.push(new Array(1000).fill(1));
}
