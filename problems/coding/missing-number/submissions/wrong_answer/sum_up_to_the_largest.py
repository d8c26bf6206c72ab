def missingNumber(nums):
    return sum(range(max(nums) + 1)) - sum(nums)
