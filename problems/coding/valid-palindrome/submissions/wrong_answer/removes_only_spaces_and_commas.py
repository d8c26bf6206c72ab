class Solution:
    def isPalindrome(self, s: str) -> bool:
        cleaned = s.lower()
        for filler in " ,.:;!?'":
            cleaned = cleaned.replace(filler, "")
        return cleaned == cleaned[::-1]
