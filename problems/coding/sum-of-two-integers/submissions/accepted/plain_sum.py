# The independent oracle: what the numbers add up to, with the operator that is not to be used.
def get_sum(a, b):
    return a + b
