// Two hundred million characters.
function twoSum() {
  return 'x'.repeat(2e8);
}
