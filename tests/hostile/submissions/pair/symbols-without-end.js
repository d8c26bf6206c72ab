// Symbols and closures without end.
function twoSum() {
  const a = {};
  for (let i = 0; ; i++) a[Symbol(i)] = () => i;
}
