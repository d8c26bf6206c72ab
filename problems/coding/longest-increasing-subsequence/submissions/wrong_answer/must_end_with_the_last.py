def length_of_lis(nums):
    ending = [1] * len(nums)
    for i in range(len(nums)):
        for j in range(i):
            if nums[j] < nums[i]:
                ending[i] = max(ending[i], ending[j] + 1)
    return ending[-1]
