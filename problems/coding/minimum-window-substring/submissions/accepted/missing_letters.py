class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        start = 0
        best_start, best_length = 0, inf
        for end, letter in enumerate(s):
            if need[letter] > 0:
                missing -= 1
            need[letter] -= 1
            while missing == 0:
                if end - start + 1 < best_length:
                    best_start, best_length = start, end - start + 1
                need[s[start]] += 1
                if need[s[start]] > 0:
                    missing += 1
                start += 1
        return "" if best_length == inf else s[best_start : best_start + best_length]
