// A promise that nobody ever settles.
function twoSum() {
  return new Promise(() => {});
}
