def word_break(s, wordDict):
    cut = [False] * len(s)
    cut[0] = True
    for start in range(len(s)):
        if cut[start]:
            for word in wordDict:
                if s.startswith(word, start):
                    cut[start + len(word)] = True
    return False
