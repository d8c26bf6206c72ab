def longestConsecutive(nums):
    numbers = sorted(set(nums))
    longest = run = 1
    for before, number in zip(numbers, numbers[1:]):
        run = run + 1 if number - before == 1 else 1
        longest = max(longest, run)
    return longest
