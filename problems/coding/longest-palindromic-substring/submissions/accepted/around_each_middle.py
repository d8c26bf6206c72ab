class Solution:
    def longestPalindrome(self, s: str) -> str:
        start = length = 0
        for middle in range(len(s)):
            for gap in (0, 1):
                left, right = middle, middle + gap
                while left >= 0 and right < len(s) and s[left] == s[right]:
                    left -= 1
                    right += 1
                # Both positions stand one step outside now.
                if right - left - 1 > length:
                    start = left + 1
                    length = right - left - 1
        return s[start : start + length]
