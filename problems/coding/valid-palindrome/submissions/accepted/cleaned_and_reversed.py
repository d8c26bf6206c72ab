# The independent oracle: a cleaned copy and its reverse.
def is_palindrome(s):
    cleaned = [character.lower() for character in s if character.isalnum()]
    return cleaned == cleaned[::-1]
