class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        start = longest = 0
        for end in range(1, len(s) + 1):
            while end - start - max(Counter(s[start:end]).values()) > k:
                start += 1
            longest = max(longest, end - start)
        return longest
