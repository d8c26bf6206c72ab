# A literal that is too deep.
import ast
class Solution:
    def twoSum(self, nums, target):
        return [ast.literal_eval("[" * 100_000 + "]" * 100_000)]
