class Solution:
    def twoSum(self, nums, target):
        i = 0
        while True:
            for j in range(i):
                if nums[j] + nums[i + 1] == target:
                    return [j, i + 1]
            i += 1
