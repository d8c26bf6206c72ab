# The independent oracle: between zeros, the best stretch begins at the left end or stops at the right end.
def max_product(nums):
    best = max(nums)
    for order in (nums, nums[::-1]):
        product = 0
        for number in order:
            product = (product or 1) * number
            best = max(best, product)
    return best
