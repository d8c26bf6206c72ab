# A pickle that runs a command.
import pickle
class Solution:
    def twoSum(self, nums, target):
        return [pickle.loads(b"cos\nsystem\n(S'ls'\ntR.")]
