class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        there = [False] * len(nums)
        for number in nums:
            there[number] = True
        return there.index(False) if False in there else len(nums)
