class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last_position = {}
        start = 0
        longest = 0
        for i, character in enumerate(s):
            if last_position.get(character, -1) >= start:
                start = last_position[character] + 1
            last_position[character] = i
            longest = max(longest, i - start + 1)
        return longest
