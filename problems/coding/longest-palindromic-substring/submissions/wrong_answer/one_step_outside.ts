export function longestPalindrome(s: string): string {
  let [from, to] = [0, 1];
  const grow = (left: number, right: number): void => {
    while (left >= 0 && right < s.length && s[left] === s[right]) {
      left--;
      right++;
    }
    if (right - left > to - from) [from, to] = [left, right];
  };
  for (let i = 0; i < s.length; i++) {
    grow(i, i);
    grow(i, i + 1);
  }
  return s.slice(Math.max(0, from), to);
}
