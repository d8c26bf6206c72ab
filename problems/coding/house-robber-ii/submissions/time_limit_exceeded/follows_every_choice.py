class Solution:
    def rob(self, nums: List[int]) -> int:
        def most(house, end):
            if house >= end:
                return 0
            return max(nums[house] + most(house + 2, end), most(house + 1, end))

        return max(most(0, max(1, len(nums) - 1)), most(1, len(nums)))
