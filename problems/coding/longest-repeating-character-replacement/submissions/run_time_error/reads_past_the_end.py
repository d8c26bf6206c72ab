class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        def is_possible(length):
            counts = Counter(s[:length])
            for start in range(len(s)):
                if length - max(counts.values()) <= k:
                    return True
                counts[s[start]] -= 1
                counts[s[start + length]] += 1
            return False

        low, high = 1, len(s)
        while low < high:
            middle = (low + high + 1) // 2
            if is_possible(middle):
                low = middle
            else:
                high = middle - 1
        return low
