# The independent oracle: a stretch is one prefix without a shorter one, so subtract the smallest.
def max_sub_array(nums):
    best = -inf
    smallest = prefix = 0
    for number in nums:
        prefix += number
        best = max(best, prefix - smallest)
        smallest = min(smallest, prefix)
    return best
