class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        matrix[:] = zip(*matrix)
        for row in matrix:
            for left in range(len(row) // 2):
                row[left], row[-1 - left] = row[-1 - left], row[left]
