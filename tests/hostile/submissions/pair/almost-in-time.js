// Waits nearly as long as it may, in every case.
function twoSum() {
  const end = Date.now() + 250;
  while (Date.now() < end);
  return [9, 9];
}
