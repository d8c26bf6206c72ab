// Cannot be closed.
function twoSum() {
  return (function* () {
    try {
      yield 0;
      yield 5;
    } finally {
      for (;;);
    }
  })();
}
