class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = []
        left = 1
        for number in nums:
            answer.append(left)
            left *= number
        right = 1
        for i in reversed(range(len(nums))):
            answer[i] *= right
            right *= nums[i]
        return answer
