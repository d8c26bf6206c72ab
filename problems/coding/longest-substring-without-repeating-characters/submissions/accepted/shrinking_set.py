def length_of_longest_substring(s):
    window = set()
    start = longest = 0
    for character in s:
        while character in window:
            window.remove(s[start])
            start += 1
        window.add(character)
        longest = max(longest, len(window))
    return longest
