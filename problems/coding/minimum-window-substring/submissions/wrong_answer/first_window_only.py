def minWindow(s, t):
    need = Counter(t)
    missing = len(t)
    start = 0
    for end, letter in enumerate(s):
        missing -= need[letter] > 0
        need[letter] -= 1
        if missing == 0:
            while need[s[start]] < 0:
                need[s[start]] += 1
                start += 1
            return s[start : end + 1]
    return ""
