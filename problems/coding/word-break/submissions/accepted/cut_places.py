class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        longest = max(len(word) for word in wordDict)
        cut = [True] + [False] * len(s)
        for end in range(1, len(s) + 1):
            for start in range(max(0, end - longest), end):
                if cut[start] and s[start:end] in words:
                    cut[end] = True
                    break
        return cut[-1]
