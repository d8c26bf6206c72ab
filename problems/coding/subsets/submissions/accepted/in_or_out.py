class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = []
        current = []

        def decide(at):
            if at == len(nums):
                found.append(current[:])
                return
            decide(at + 1)
            current.append(nums[at])
            decide(at + 1)
            current.pop()

        decide(0)
        return found
