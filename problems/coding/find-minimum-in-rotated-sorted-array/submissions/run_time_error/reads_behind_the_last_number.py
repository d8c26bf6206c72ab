class Solution:
    def findMin(self, nums: List[int]) -> int:
        low, high = 0, len(nums) - 1
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] > nums[middle + 1]:
                return nums[middle + 1]
            if nums[middle] > nums[high]:
                low = middle + 1
            else:
                high = middle - 1
        return nums[0]
