class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        numbers = sorted(set(nums))
        start = previous = numbers[0]
        longest = 1
        for number in numbers[1:]:
            if number != previous + 1:
                start = number
            longest = max(longest, number - start + 1)
            previous = number
        return longest
