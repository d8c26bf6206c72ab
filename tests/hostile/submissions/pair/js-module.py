# The module of JavaScript.
class Solution:
    def twoSum(self, nums, target):
        import js
        return [js.x]
