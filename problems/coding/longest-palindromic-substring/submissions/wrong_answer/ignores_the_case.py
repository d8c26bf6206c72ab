def longestPalindrome(s):
    best = ""
    for middle in range(2 * len(s) - 1):
        left, right = middle // 2, (middle + 1) // 2
        while left >= 0 and right < len(s) and s[left].lower() == s[right].lower():
            left, right = left - 1, right + 1
        best = max(best, s[left + 1 : right], key=len)
    return best
