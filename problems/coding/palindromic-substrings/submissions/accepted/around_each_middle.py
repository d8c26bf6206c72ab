class Solution:
    def countSubstrings(self, s: str) -> int:
        return sum(
            self.count_around(s, middle, middle) + self.count_around(s, middle, middle + 1) for middle in range(len(s))
        )

    def count_around(self, s: str, left: int, right: int) -> int:
        """The number of palindromes that grow out of the part between two positions, both included."""
        count = 0
        while left >= 0 and right < len(s) and s[left] == s[right]:
            count += 1
            left -= 1
            right += 1
        return count
