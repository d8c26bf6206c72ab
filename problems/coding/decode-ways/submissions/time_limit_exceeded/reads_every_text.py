class Solution:
    def numDecodings(self, s: str) -> int:
        if not s:
            return 1
        ways = self.numDecodings(s[:-1]) if s[-1] != "0" else 0
        if len(s) > 1 and 10 <= int(s[-2:]) <= 26:
            ways += self.numDecodings(s[:-2])
        return ways
