def search(nums, target):
    while nums:
        middle = len(nums) // 2
        if nums[middle] == target:
            return middle
        nums = nums[:middle] if nums[middle] > target else nums[middle + 1 :]
    return -1
