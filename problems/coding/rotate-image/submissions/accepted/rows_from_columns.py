# The independent oracle: a new matrix from the columns, read from below, which then replaces all rows.
def rotate(matrix):
    matrix[:] = [list(column) for column in zip(*reversed(matrix))]


if __name__ == "__main__":
    image = [[1, 2], [3, 4]]
    rotate(image)
    print(image)
