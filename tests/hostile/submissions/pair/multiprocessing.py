# A pool of processes.
import multiprocessing
class Solution:
    def twoSum(self, nums, target):
        return [multiprocessing.Pool(2).map(abs,[1])]
