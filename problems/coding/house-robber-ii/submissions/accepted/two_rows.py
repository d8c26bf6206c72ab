class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        return max(self.rob_row(nums, 0, len(nums) - 1), self.rob_row(nums, 1, len(nums)))

    def rob_row(self, nums: List[int], start: int, end: int) -> int:
        """The most that the houses from start up to, but not including, end yield as a row."""
        before, best = 0, 0
        for house in range(start, end):
            before, best = best, max(best, before + nums[house])
        return best
