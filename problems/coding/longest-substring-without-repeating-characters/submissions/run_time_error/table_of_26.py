class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = [-1] * 26
        start = longest = 0
        for i, character in enumerate(s):
            place = ord(character) - ord("a")
            start = max(start, last[place] + 1)
            last[place] = i
            longest = max(longest, i - start + 1)
        return longest
