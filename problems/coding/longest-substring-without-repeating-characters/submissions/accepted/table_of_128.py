class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = [-1] * 128
        start = longest = 0
        for i, character in enumerate(s):
            start = max(start, last[ord(character)] + 1)
            last[ord(character)] = i
            longest = max(longest, i - start + 1)
        return longest
