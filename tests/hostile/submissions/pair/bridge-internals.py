# The inner modules of the bridge.
class Solution:
    def twoSum(self, nums, target):
        import pyodide_js._api, _pyodide_core
        return [0,1]
