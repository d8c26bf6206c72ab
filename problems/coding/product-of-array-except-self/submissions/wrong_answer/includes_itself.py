class Solution:
    def productExceptSelf(self, nums):
        answer = [1] * len(nums)
        left = right = 1
        for i in range(len(nums)):
            left *= nums[i]
            answer[i] = left
        for i in range(len(nums) - 1, -1, -1):
            answer[i] *= right
            right *= nums[i]
        return answer
