# Compiles a large source again and again.
class Solution:
    def twoSum(self, nums, target):
        source = "x = [" + "1 + 2 * (3 - 4), " * 50_000 + "]"
        while True: compile(source, "s", "exec")
