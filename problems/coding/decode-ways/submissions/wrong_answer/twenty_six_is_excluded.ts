class Solution {
  numDecodings(s: string): number {
    const ways = new Array<number>(s.length + 1).fill(0);
    ways[0] = 1;
    for (let i = 1; i <= s.length; i++) {
      if (s[i - 1] !== '0') ways[i]! += ways[i - 1]!;
      const pair = i > 1 ? parseInt(s.slice(i - 2, i), 10) : 0;
      if (pair >= 10 && pair < 26) ways[i]! += ways[i - 2]!;
    }
    return ways[s.length]!;
  }
}
