TABLE = [0] * 65536
for i in range(1, 65536):
    TABLE[i] = TABLE[i >> 1] + (i & 1)


class Solution:
    def hammingWeight(self, n: int) -> int:
        return TABLE[n]
