class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        order = []
        while matrix:
            order += matrix.pop(0)
            for row in matrix:
                order.append(row.pop())
            if matrix:
                order += matrix.pop()[::-1]
            for row in matrix[::-1]:
                order.append(row.pop(0))
        return order
