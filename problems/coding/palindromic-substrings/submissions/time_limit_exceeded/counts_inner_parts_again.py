class Solution:
    def countSubstrings(self, s: str) -> int:
        def count(i, j):
            if i > j:
                return 0
            inside = count(i + 1, j) + count(i, j - 1) - count(i + 1, j - 1)
            return inside + (s[i : j + 1] == s[i : j + 1][::-1])

        return count(0, len(s) - 1)
