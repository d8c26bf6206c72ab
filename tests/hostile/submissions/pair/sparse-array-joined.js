// Four billion items, none of them there, as text.
function twoSum() {
  const a = [];
  a[2 ** 32 - 2] = 1;
  return a.join();
}
