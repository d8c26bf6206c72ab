class Solution:
    def rob(self, nums: List[int]) -> int:
        known = [0] * (len(nums) + 2)

        def most(house):
            if house >= len(nums):
                return 0
            if not known[house]:
                known[house] = max(nums[house] + most(house + 2), most(house + 1))
            return known[house]

        return most(0)
