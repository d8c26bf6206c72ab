def rob(nums):
    # ending[i] must also look three houses back.
    ending = list(nums)
    for i in range(2, len(nums)):
        ending[i] += ending[i - 2]
    return max(ending)
