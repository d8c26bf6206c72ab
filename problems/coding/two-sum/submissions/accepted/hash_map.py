class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        position_of = {}
        for i, number in enumerate(nums):
            if target - number in position_of:
                return [position_of[target - number], i]
            position_of[number] = i
        return []
