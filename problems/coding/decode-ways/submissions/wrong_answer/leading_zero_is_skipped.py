def numDecodings(s):
    before, here = 0, 1
    for i in range(len(s)):
        ways = here if s[i] != "0" else 0
        if i > 0 and 1 <= int(s[i - 1 : i + 1]) <= 26:
            ways += before
        before, here = here, ways
    return here
