# The independent oracle: no arithmetic on bits at all.
class Solution:
    def reverseBits(self, n: int) -> int:
        return int(f"{n:032b}"[::-1], 2)
