class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        for r, row in enumerate(matrix):
            for c, value in enumerate(row):
                if value == 0:
                    matrix[r][0] = matrix[0][c] = 0
        for r in range(len(matrix) - 1, -1, -1):
            for c in range(len(matrix[0]) - 1, -1, -1):
                if matrix[r][0] == 0 or matrix[0][c] == 0:
                    matrix[r][c] = 0
