def findMin(nums):
    return min(nums[0], nums[-1], nums[len(nums) // 2])
