class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        longest = 0
        for start in range(len(s)):
            seen = set()
            for end in range(start, len(s)):
                seen.add(s[end])
                if len(seen) == end - start + 1:
                    longest = max(longest, len(seen))
        return longest
