// Formats that ask for more than there is.
function twoSum() {
  console.log(
    '%s%d%i%f%j%o%O%c%%'.repeat(1000),
    {
      toString() {
        throw 1;
      },
    },
    Symbol('x'),
    1n,
  );
  return [9, 9];
}
