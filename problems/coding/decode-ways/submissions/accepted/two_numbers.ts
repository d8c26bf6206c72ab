function numDecodings(s: string): number {
  let before = 0;
  let here = 1;
  for (let i = 0; i < s.length; i++) {
    let ways = 0;
    if (s[i] !== '0') ways += here;
    if (s[i - 1] === '1' || (s[i - 1] === '2' && s[i]! <= '6')) ways += before;
    [before, here] = [here, ways];
  }
  return here;
}
