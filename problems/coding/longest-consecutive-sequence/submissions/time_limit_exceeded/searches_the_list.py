def longestConsecutive(nums: List[int]) -> int:
    longest = 0
    for number in nums:
        if number - 1 in nums:
            continue
        end = number + 1
        while end in nums:
            end += 1
        longest = max(longest, end - number)
    return longest
