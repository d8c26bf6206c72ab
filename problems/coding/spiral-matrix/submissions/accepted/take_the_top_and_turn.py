# The independent oracle: no bounds; the rest is turned so that the next side is its top row.
def spiral_order(matrix):
    order = []
    while matrix:
        order.extend(matrix[0])
        matrix = list(zip(*matrix[1:]))[::-1]
    return order
