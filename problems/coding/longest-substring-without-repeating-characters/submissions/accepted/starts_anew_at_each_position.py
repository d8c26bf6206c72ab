class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        longest = 0
        for start in range(len(s)):
            seen = set()
            for character in itertools.islice(s, start, None):
                if character in seen:
                    break
                seen.add(character)
            longest = max(longest, len(seen))
        return longest
