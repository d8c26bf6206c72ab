// An array that grows until nothing is left.
function twoSum() {
  const a = [];
  while (true) a.push(a.length);
}
