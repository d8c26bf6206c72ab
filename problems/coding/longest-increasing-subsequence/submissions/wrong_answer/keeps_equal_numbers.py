class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        for number in nums:
            place = bisect_right(tails, number)
            tails[place : place + 1] = [number]
        return len(tails)
