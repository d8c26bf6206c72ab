// One hundred million characters at once.
function twoSum() {
  console.log('x'.repeat(1e8));
  return [0, 1];
}
