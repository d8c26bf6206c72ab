class Solution:
    def subsets(self, nums):
        found = [[]]
        for number in nums:
            found += [subset + [number] for subset in found]
        return found
