class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        counts = {}
        for letter in s:
            counts[letter] = counts.get(letter, 0) + 1
        for letter in t:
            counts[letter] -= 1
        return all(count == 0 for count in counts.values())
