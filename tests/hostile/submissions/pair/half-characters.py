# Half of a surrogate pair, printed and returned.
class Solution:
    def twoSum(self, nums, target):
        print("\ud800")
        return ["\ud800"]
