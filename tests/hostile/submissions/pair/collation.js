// Compares ten million accented letters.
function twoSum() {
  const s = 'é'.repeat(1e7);
  for (;;) s.localeCompare(s + 'a');
}
