class Solution:
    def spiralOrder(self, matrix):
        order = []
        rest = [list(column) for column in zip(*matrix)]
        while rest:
            order += rest.pop(0)
            rest = [list(column) for column in zip(*rest)][::-1]
        return order
