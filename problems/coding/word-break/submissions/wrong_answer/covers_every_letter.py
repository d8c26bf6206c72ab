class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        covered = [False] * len(s)
        for word in wordDict:
            start = s.find(word)
            while start >= 0:
                for i in range(start, start + len(word)):
                    covered[i] = True
                start = s.find(word, start + 1)
        return all(covered)
