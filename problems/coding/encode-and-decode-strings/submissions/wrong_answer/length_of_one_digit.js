const encode = (strs) => strs.map((text) => text.length + text).join('');
const decode = (s) => {
  const strs = [];
  for (let i = 0; i < s.length; ) {
    const length = Number(s[i]);
    strs.push(s.slice(i + 1, i + 1 + length));
    i += 1 + length;
    if (Number.isNaN(i)) break;
  }
  return strs;
};
