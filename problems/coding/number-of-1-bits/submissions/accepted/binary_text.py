# The independent oracle: no arithmetic on bits at all.
def hamming_weight(n):
    return format(n, "b").count("1")
