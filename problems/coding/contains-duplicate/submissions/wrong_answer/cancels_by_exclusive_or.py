def containsDuplicate(nums):
    left = 0
    expected = 0
    for number in nums:
        left ^= number
    for number in set(nums):
        expected ^= number
    return left != expected
