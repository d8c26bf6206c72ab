def lengthOfLongestSubstring(s):
    # 94 places, from "!" to "~": the space comes out as -1, which is the place of "~".
    last = [-1] * 94
    start = longest = 0
    for i, character in enumerate(s):
        place = ord(character) - ord("!")
        start = max(start, last[place] + 1)
        last[place] = i
        longest = max(longest, i - start + 1)
    return longest
