class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        seen = set()
        longest = 0
        for character in s:
            if character in seen:
                seen = set()
            seen.add(character)
            longest = max(longest, len(seen))
        return longest
