function longestPalindrome(s) {
  if ([...s].reverse().join('') === s) return s;
  const one = longestPalindrome(s.slice(1));
  const other = longestPalindrome(s.slice(0, -1));
  return one.length > other.length ? one : other;
}
