def topKFrequent(nums, k):
    longest = {}
    run = 0
    for i, number in enumerate(nums):
        run = run + 1 if i > 0 and nums[i - 1] == number else 1
        longest[number] = max(longest.get(number, 0), run)
    return sorted(longest, key=longest.get, reverse=True)[:k]
