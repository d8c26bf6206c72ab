def isPalindrome(s):
    cleaned = "".join(filter(str.isalnum, s))
    return cleaned == cleaned[::-1]
