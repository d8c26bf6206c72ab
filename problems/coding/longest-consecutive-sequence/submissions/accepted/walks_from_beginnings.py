class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        numbers = set(nums)
        longest = 0
        for number in numbers:
            if number - 1 in numbers:
                continue
            end = number + 1
            while end in numbers:
                end += 1
            longest = max(longest, end - number)
        return longest
