def maxSubArray(nums):
    ending = best = 0
    for number in nums:
        ending = max(0, ending + number)
        best = max(best, ending)
    return best
