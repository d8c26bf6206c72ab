// Goes on printing after it was told to stop.
function twoSum() {
  for (;;)
    try {
      console.log('x'.repeat(1e5));
    } catch (e) {
      try {
        e.limit = '","kind":"returned';
      } catch {}
    }
}
