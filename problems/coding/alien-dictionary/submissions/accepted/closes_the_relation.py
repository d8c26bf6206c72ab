# The independent oracle: all that follows from the facts is worked out, and letters are sorted by how many come before.
def alien_order(words):
    before = {letter: set() for word in words for letter in word}
    for first, second in zip(words, words[1:]):
        differing = next(((a, b) for a, b in zip(first, second) if a != b), None)
        if differing:
            before[differing[1]].add(differing[0])
        elif len(second) < len(first):
            return ""
    for middle in before:
        for letter in before:
            if middle in before[letter]:
                before[letter] |= before[middle]
    if any(letter in before[letter] for letter in before):
        return ""
    return "".join(sorted(before, key=lambda letter: len(before[letter])))


if __name__ == "__main__":
    print(alien_order(["ba", "a"]))
