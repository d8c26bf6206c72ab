class Solution:
    def longestPalindrome(self, s: str) -> str:
        reverse = s[::-1]
        best = ""
        for start in range(len(s)):
            while s[start : start + len(best) + 1] in reverse and start + len(best) < len(s):
                best = s[start : start + len(best) + 1]
        return best
