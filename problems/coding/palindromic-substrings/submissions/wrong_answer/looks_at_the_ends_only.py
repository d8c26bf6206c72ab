def countSubstrings(s):
    return sum(s[i] == s[j] for i in range(len(s)) for j in range(i, len(s)))
