class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = {}
        for letter in t:
            need[letter] = need.get(letter, 0) + 1
        missing = len(t)
        start = 0
        best = ""
        for end in range(len(s)):
            if need[s[end]] > 0:
                missing -= 1
            need[s[end]] -= 1
            while missing == 0:
                if best == "" or end - start + 1 < len(best):
                    best = s[start : end + 1]
                need[s[start]] += 1
                if need[s[start]] > 0:
                    missing += 1
                start += 1
        return best
