# The class of a frame's variables made them from any frame, such as that of an error that came through the harness.
class Solution:
    def twoSum(self, nums, target):
        variables = next(c for c in object.__subclasses__() if c.__name__ == "FrameLocalsProxy")
        try: raise ValueError
        except ValueError as error: frame = error.__traceback__.tb_frame
        return [i for i, x in enumerate(variables(frame)["nums"]) if target - x in nums]
