# The independent oracle: for each letter to keep, the longest window with at most k other letters.
def character_replacement(s, k):
    longest = 0
    for keep in set(s):
        start = others = 0
        for end, letter in enumerate(s):
            others += letter != keep
            while others > k:
                others -= s[start] != keep
                start += 1
            longest = max(longest, end - start + 1)
    return longest
