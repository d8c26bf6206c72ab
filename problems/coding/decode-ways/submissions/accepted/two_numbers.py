class Solution:
    def numDecodings(self, s: str) -> int:
        before, here = 0, 1
        for i, digit in enumerate(s):
            ways = 0
            if digit != "0":
                ways += here
            if i > 0 and 10 <= int(s[i - 1 : i + 1]) <= 26:
                ways += before
            before, here = here, ways
        return here
