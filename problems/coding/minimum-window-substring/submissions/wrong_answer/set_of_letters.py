class Solution:
    def minWindow(self, s: str, t: str) -> str:
        wanted = set(t)
        counts = defaultdict(int)
        start = covered = 0
        best = ""
        for end, letter in enumerate(s):
            if letter in wanted:
                counts[letter] += 1
                covered += counts[letter] == 1
            while covered == len(wanted):
                if not best or end - start + 1 < len(best):
                    best = s[start : end + 1]
                if s[start] in wanted:
                    counts[s[start]] -= 1
                    covered -= counts[s[start]] == 0
                start += 1
        return best
