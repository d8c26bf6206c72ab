def twoSum(nums, target):
    seen = set()
    for number in nums:
        if target - number in seen:
            return [target - number, number]
        seen.add(number)
