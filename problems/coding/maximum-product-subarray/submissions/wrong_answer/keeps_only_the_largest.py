class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        ending = best = nums[0]
        for number in nums[1:]:
            ending = max(number, ending * number)
            best = max(best, ending)
        return best
