// A getter that never returns, on the console.
function twoSum() {
  console.log({
    get a() {
      for (;;);
    },
  });
  return [0, 1];
}
