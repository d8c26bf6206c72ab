# Runs as a program.
if __name__ == "__main__":
    raise SystemExit(3)
import sys
print(__name__, sys.argv)
class Solution:
    def twoSum(self, nums, target):
        return [9, 9]
