# Says that memory is out.
class Solution:
    def twoSum(self, nums, target):
        raise MemoryError("MemoryError")
