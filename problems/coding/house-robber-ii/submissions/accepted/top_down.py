class Solution:
    def rob(self, nums: List[int]) -> int:
        @cache
        def most(house, first_robbed):
            if house == len(nums) or (house == len(nums) - 1 and first_robbed):
                return 0
            skipped = most(house + 1, first_robbed)
            if house + 1 == len(nums):
                return max(skipped, nums[house])
            return max(skipped, nums[house] + most(house + 2, first_robbed))

        if len(nums) < 3:
            return max(nums)
        return max(nums[0] + most(2, True), most(1, False))
