// Looks for what Node would leave in a realm.
function twoSum() {
  const g = Object.getOwnPropertyNames(globalThis);
  console.log(g.join(' '));
  return [typeof process, typeof module.constructor._load, typeof ivm, typeof _ivm];
}
