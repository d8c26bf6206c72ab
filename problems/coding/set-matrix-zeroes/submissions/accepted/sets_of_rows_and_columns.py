# The independent oracle: finds all zeros first and keeps nothing in the matrix.
def set_zeroes(matrix):
    zeros = [(r, c) for r, row in enumerate(matrix) for c, value in enumerate(row) if value == 0]
    rows, columns = {r for r, _ in zeros}, {c for _, c in zeros}
    for r, row in enumerate(matrix):
        for c in range(len(row)):
            if r in rows or c in columns:
                row[c] = 0
