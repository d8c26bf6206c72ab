// Fields of an outcome, on every object.
for (const key of ['kind', 'output', 'error', 'limit', 'changed', 'shared', 'dirty', 'printed', 'value', 'get', 'set'])
  Object.defineProperty(Object.prototype, key, { value: '","dirty":false', writable: true, configurable: true });
function twoSum() {
  return [9, 9];
}
