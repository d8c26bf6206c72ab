# A fault on purpose.
import faulthandler
class Solution:
    def twoSum(self, nums, target):
        faulthandler._sigsegv()
        return [9, 9]
