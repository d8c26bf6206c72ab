def hammingWeight(n):
    ones = 0
    while n > 0:
        ones += n & 1
        n = round(n / 2)
    return ones
