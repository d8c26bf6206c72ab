# The independent oracle: no hash map, but sorting and two pointers.
def two_sum(nums, target):
    order = sorted(range(len(nums)), key=lambda i: nums[i])
    low, high = 0, len(nums) - 1
    while low < high:
        total = nums[order[low]] + nums[order[high]]
        if total == target:
            return [order[low], order[high]]
        if total < target:
            low += 1
        else:
            high -= 1
