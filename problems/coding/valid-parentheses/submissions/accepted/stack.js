function isValid(s) {
  const partnerOf = { ')': '(', ']': '[', '}': '{' };
  const open = [];
  for (const bracket of s) {
    if (!(bracket in partnerOf)) open.push(bracket);
    else if (open.pop() !== partnerOf[bracket]) return false;
  }
  return open.length === 0;
}
