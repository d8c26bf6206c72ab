class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        seen = []
        for number in nums:
            if number in seen:
                return True
            seen.append(number)
        return False
