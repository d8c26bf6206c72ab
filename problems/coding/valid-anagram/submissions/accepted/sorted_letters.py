# The independent oracle: nothing is counted, the letters are put into one order.
def is_anagram(s, t):
    return sorted(s) == sorted(t)
