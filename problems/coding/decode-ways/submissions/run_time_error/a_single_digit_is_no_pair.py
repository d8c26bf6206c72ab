class Solution:
    def numDecodings(self, s: str) -> int:
        ways = [0] * len(s)
        ways[0] = int(s[0] != "0")
        ways[1] = (ways[0] if s[1] != "0" else 0) + (10 <= int(s[:2]) <= 26)
        for i in range(2, len(s)):
            if s[i] != "0":
                ways[i] += ways[i - 1]
            if 10 <= int(s[i - 1 : i + 1]) <= 26:
                ways[i] += ways[i - 2]
        return ways[-1]
