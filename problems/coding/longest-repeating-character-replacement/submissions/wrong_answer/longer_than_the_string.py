class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = 0
        for letter in set(s):
            places = [i for i, other in enumerate(s) if other == letter]
            start = 0
            for end in range(len(places)):
                while places[end] - places[start] - (end - start) > k:
                    start += 1
                longest = max(longest, end - start + 1 + k)
        return longest
