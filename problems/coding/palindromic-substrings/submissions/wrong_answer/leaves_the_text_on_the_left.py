def countSubstrings(s):
    count = 0
    for middle in range(2 * len(s) - 1):
        left, right = middle // 2, (middle + 1) // 2
        # Nothing stops at position 0, and s[-1] is the last letter.
        while right < len(s) and s[left] == s[right]:
            count += 1
            left -= 1
            right += 1
    return count
