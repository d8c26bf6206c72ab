# The independent oracle: the quadratic table of choices by their last number.
class Solution:
    def lengthOfLIS(self, nums):
        ending = []
        for i, number in enumerate(nums):
            best = 0
            for j in range(i):
                if nums[j] < number and ending[j] > best:
                    best = ending[j]
            ending.append(best + 1)
        return max(ending)
