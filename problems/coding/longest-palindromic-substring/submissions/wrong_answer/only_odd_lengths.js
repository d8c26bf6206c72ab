const longestPalindrome = (s) => {
  let best = '';
  for (let middle = 0; middle < s.length; middle++) {
    let reach = 0;
    while (reach < middle && s[middle - reach - 1] === s[middle + reach + 1]) reach++;
    if (2 * reach + 1 > best.length) best = s.substring(middle - reach, middle + reach + 1);
  }
  return best;
};
