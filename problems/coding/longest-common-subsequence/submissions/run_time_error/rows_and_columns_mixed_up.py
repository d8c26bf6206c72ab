class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        table = [[0] * (len(text1) + 1) for _ in range(len(text2) + 1)]
        for i, one in enumerate(text1):
            for j, other in enumerate(text2):
                table[i + 1][j + 1] = table[i][j] + 1 if one == other else max(table[i][j + 1], table[i + 1][j])
        return table[-1][-1]
