class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        rows, columns = [False] * len(matrix), [False] * len(matrix)
        for r, row in enumerate(matrix):
            for c, value in enumerate(row):
                if value == 0:
                    rows[r] = columns[c] = True
        for r, row in enumerate(matrix):
            for c in range(len(row)):
                if rows[r] or columns[c]:
                    row[c] = 0
