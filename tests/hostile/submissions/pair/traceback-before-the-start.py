# A traceback whose place lies before the beginning of the code.
import types
class Solution:
    def twoSum(self, nums, target):
        try: 1 / 0
        except ZeroDivisionError as error: frame = error.__traceback__.tb_frame
        raise ValueError().with_traceback(types.TracebackType(None, frame, -100, -100))
