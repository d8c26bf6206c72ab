// The independent oracle: if a length is possible, so is every smaller one. For one length, a window of that
// size is moved over the string while the number of different characters in it is kept.
const isPossible = (codes, length) => {
  const counts = new Uint32Array(65536);
  let different = 0;
  for (let i = 0; i < codes.length; i++) {
    if (counts[codes[i]]++ === 0) different++;
    if (i >= length && --counts[codes[i - length]] === 0) different--;
    if (i >= length - 1 && different === length) return true;
  }
  return false;
};

const lengthOfLongestSubstring = (s) => {
  const codes = Uint16Array.from({ length: s.length }, (_, i) => s.charCodeAt(i));
  let possible = 0;
  let impossible = s.length + 1;
  while (impossible - possible > 1) {
    const length = (possible + impossible) >> 1;
    if (length === 0 || isPossible(codes, length)) possible = length;
    else impossible = length;
  }
  return possible;
};
