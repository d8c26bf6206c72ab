# The independent oracle: one character more makes the longest palindrome so far longer by one or two at most.
def longest_palindrome(s):
    best = s[0]
    for end in range(1, len(s) + 1):
        for size in (len(best) + 2, len(best) + 1):
            part = s[max(0, end - size) : end]
            if len(part) == size and part == part[::-1]:
                best = part
                break
    return best
