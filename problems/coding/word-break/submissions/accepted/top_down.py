class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        @cache
        def works(start):
            if start == len(s):
                return True
            return any(s.startswith(word, start) and works(start + len(word)) for word in wordDict)

        return works(0)
