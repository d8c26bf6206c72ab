class Solution:
    def isAnagram(self, s, t):
        return len(s) == len(t) and set(s) == set(t)
