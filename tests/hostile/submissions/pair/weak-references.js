// Watches the collector at work.
function twoSum() {
  const refs = [];
  for (let i = 0; i < 1e5; i++) refs.push(new WeakRef({}));
  return [refs.filter((r) => r.deref()).length];
}
