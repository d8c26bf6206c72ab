// Waits for good.
async function twoSum() {
  await new Promise(() => {});
}
