# An event loop that never rests.
import asyncio
async def f():
    while True: await asyncio.sleep(0)
class Solution:
    def twoSum(self, nums, target):
        return asyncio.run(f())
