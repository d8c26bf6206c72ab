// Half a gigabyte of padding, again and again.
function twoSum() {
  let s = '';
  for (let i = 0; i < 1e6; i++) s = 'x'.padEnd(5e8);
  return [s.length];
}
