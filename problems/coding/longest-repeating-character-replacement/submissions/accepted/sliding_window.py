class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = defaultdict(int)
        start = most_frequent = longest = 0
        for end, letter in enumerate(s):
            counts[letter] += 1
            most_frequent = max(most_frequent, counts[letter])
            while end - start + 1 - most_frequent > k:
                counts[s[start]] -= 1
                start += 1
            longest = max(longest, end - start + 1)
        return longest
