class Solution:
    def reverseBits(self, n: int) -> int:
        return int(bin(n)[:1:-1], 2)
