def wordBreak(s, wordDict):
    by_length = sorted(wordDict, key=len, reverse=True)
    place = 0
    while place < len(s):
        for word in by_length:
            if s.startswith(word, place):
                place += len(word)
                break
        else:
            return False
    return True
