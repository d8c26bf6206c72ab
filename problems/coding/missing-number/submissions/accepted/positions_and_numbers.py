class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        left = len(nums)
        for i, number in enumerate(nums):
            left ^= i ^ number
        return left
