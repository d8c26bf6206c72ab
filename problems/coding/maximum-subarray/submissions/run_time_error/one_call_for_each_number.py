class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def best_from(i, ending):
            if i == len(nums):
                return -inf
            ending = nums[i] + max(0, ending)
            return max(ending, best_from(i + 1, ending))

        return best_from(0, 0)
