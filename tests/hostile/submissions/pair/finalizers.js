// Finalizers that never end.
const r = new FinalizationRegistry(() => {
  for (;;);
});
function twoSum() {
  for (let i = 0; i < 1e5; i++) r.register({}, 1);
  return [0, 0];
}
