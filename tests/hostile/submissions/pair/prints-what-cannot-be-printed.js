// Circles, depth, and a proxy that throws.
function twoSum() {
  const a = {};
  a.a = a;
  let b = a;
  for (let i = 0; i < 1e5; i++) b = { b };
  console.log(
    a,
    b,
    new Proxy(
      {},
      {
        ownKeys() {
          throw 1;
        },
      },
    ),
  );
  return [8, 8];
}
