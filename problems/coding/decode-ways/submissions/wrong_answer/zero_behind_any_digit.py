class Solution:
    def numDecodings(self, s: str) -> int:
        if s[0] == "0" or "00" in s:
            return 0
        before = here = 1
        for left, right in zip(s, s[1:]):
            if right == "0":
                before, here = here, before
            else:
                before, here = here, here + (before if "11" <= left + right <= "26" else 0)
        return here
