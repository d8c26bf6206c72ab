class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows, columns = len(matrix), len(matrix[0])
        order, r, c, dr, dc = [], 0, 0, 0, 1
        for _ in range(rows * columns):
            order.append(matrix[r][c])
            matrix[r][c] = 0
            if not (0 <= r + dr < rows and 0 <= c + dc < columns) or matrix[r + dr][c + dc] == 0:
                dr, dc = dc, -dr
            r, c = (r + dr) % rows, (c + dc) % columns
        return order
