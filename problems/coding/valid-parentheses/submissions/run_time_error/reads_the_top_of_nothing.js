function isValid(s) {
  const kinds = { '(': { closes: ')' }, '[': { closes: ']' }, '{': { closes: '}' } };
  const open = [];
  for (const c of s) {
    if (kinds[c]) open.push(kinds[c]);
    else if (open.pop().closes !== c) return false;
  }
  return open.length === 0;
}

if (typeof module !== 'undefined') {
  module.exports = { isValid };
}
