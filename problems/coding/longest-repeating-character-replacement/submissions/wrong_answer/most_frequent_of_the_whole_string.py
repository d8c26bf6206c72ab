def characterReplacement(s, k):
    keep = Counter(s).most_common(1)[0][0]
    start = others = longest = 0
    for end in range(len(s)):
        if s[end] != keep:
            others += 1
        while others > k:
            if s[start] != keep:
                others -= 1
            start += 1
        longest = max(longest, end - start + 1)
    return longest
