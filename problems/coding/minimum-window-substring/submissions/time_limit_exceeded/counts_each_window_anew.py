class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        best = ""
        start = 0
        for end in range(1, len(s) + 1):
            while need <= Counter(s[start:end]):
                if best == "" or end - start < len(best):
                    best = s[start:end]
                start += 1
        return best
