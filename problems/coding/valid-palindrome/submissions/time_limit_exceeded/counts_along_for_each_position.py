class Solution:
    def isPalindrome(self, s: str) -> bool:
        def at(position):
            """The character at a position of the cleaned string, or None after its end."""
            for character in s:
                if character.isalnum():
                    if position == 0:
                        return character.lower()
                    position -= 1
            return None

        length = sum(character.isalnum() for character in s)
        return all(at(i) == at(length - 1 - i) for i in range(length // 2))
