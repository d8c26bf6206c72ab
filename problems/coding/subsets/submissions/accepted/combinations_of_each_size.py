# The independent oracle: from the standard library, and as tuples.
def subsets(nums):
    return [chosen for size in range(len(nums) + 1) for chosen in itertools.combinations(nums, size)]
