class Solution:
    def setZeroes(self, matrix):
        columns = [0 in column for column in zip(*matrix)]
        matrix = [[0 if 0 in row or columns[c] else value for c, value in enumerate(row)] for row in matrix]
        return matrix
