class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]

        def row(houses):
            best = [0] * len(houses)
            best[0] = houses[0]
            best[1] = max(houses[0], houses[1])
            for i in range(2, len(houses)):
                best[i] = max(best[i - 1], best[i - 2] + houses[i])
            return best[-1]

        return max(row(nums[:-1]), row(nums[1:]))
