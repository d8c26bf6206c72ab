def rotate(matrix):
    n = len(matrix)
    for i in range(n):
        for j in range(n):
            matrix[j][n - 1 - i] = matrix[i][j]
