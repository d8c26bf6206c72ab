# The independent oracle: every number is looked at.
def find_min(nums):
    return min(nums)
