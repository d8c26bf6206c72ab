// An answer that throws when it is looked at.
function twoSum() {
  return new Proxy([0, 1], {
    get(t, k) {
      if (k === 'length') return 2;
      throw new Error('trap');
    },
    getPrototypeOf() {
      throw 1;
    },
    ownKeys() {
      throw 2;
    },
  });
}
