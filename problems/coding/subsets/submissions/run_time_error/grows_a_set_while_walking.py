class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = {()}
        for number in nums:
            for subset in found:
                found.add(subset + (number,))
        return [list(subset) for subset in found]
