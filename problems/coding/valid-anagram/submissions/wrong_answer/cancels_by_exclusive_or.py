def isAnagram(s: str, t: str) -> bool:
    return functools.reduce(lambda code, letter: code ^ ord(letter), s + t, 0) == 0 and len(s) == len(t)
