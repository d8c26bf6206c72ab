class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = s[0]
        for middle in range(2 * len(s) - 1):
            left, right = middle // 2, (middle + 1) // 2
            while left >= 0 and s[left] == s[right]:
                left, right = left - 1, right + 1
            if right - left - 1 > len(best):
                best = s[left + 1 : right]
        return best
