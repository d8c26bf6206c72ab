class Solution:
    def countSubstrings(self, s: str) -> int:
        count = 0
        for middle in range(2 * len(s) - 1):
            left, right = middle // 2, (middle + 1) // 2
            while left >= 0 and s[left] == s[right]:
                count += 1
                left, right = left - 1, right + 1
        return count
