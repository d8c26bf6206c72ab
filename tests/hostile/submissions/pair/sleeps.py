# Sleeps for ten minutes.
import time
class Solution:
    def twoSum(self, nums, target):
        time.sleep(600)
        return [0,1]
