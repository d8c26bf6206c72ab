class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = []
        for number in nums:
            found += [[number]] + [subset + [number] for subset in found]
        return found
