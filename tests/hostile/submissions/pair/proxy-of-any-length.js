// An array that claims a billion items.
function twoSum() {
  return new Proxy([], { get: (_, key) => (key === 'length' ? 1e9 : 0) });
}
