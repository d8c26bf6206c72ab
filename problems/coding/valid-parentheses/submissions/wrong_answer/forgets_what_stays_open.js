const isValid = (s) => {
  const pairs = { '(': ')', '[': ']', '{': '}' };
  const expected = [];
  for (const bracket of s) {
    if (pairs[bracket]) expected.push(pairs[bracket]);
    else if (bracket !== expected.pop()) return false;
  }
  return true;
};
