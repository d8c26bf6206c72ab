def canJump(nums):
    return max(i + distance for i, distance in enumerate(nums)) >= len(nums) - 1
