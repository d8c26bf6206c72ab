// Four billion items, none of them there.
function twoSum() {
  const a = [];
  a.length = 2 ** 32 - 1;
  return a;
}
