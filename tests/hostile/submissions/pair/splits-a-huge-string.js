// Half a billion pieces.
function twoSum() {
  return 'x'.repeat(2 ** 29 - 30).split('');
}
