class Solution:
    def countBits(self, n: int) -> List[int]:
        count = [0] * n
        for i in range(n + 1):
            count[i] = count[i // 2] + i % 2
        return count
