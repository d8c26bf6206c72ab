class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        """Change matrix in place; nothing is returned."""
        rows, columns = len(matrix), len(matrix[0])
        first_row = 0 in matrix[0]
        first_column = any(row[0] == 0 for row in matrix)
        for r in range(1, rows):
            for c in range(1, columns):
                if matrix[r][c] == 0:
                    matrix[r][0] = matrix[0][c] = 0
        for r in range(1, rows):
            for c in range(1, columns):
                if matrix[r][0] == 0 or matrix[0][c] == 0:
                    matrix[r][c] = 0
        if first_row:
            matrix[0] = [0] * columns
        if first_column:
            for row in matrix:
                row[0] = 0
