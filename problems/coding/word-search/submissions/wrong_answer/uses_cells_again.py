class Solution:
    def exist(self, board, word):
        cells = {(r, c) for r in range(len(board)) for c in range(len(board[0])) if board[r][c] == word[0]}
        for letter in word[1:]:
            cells = {
                (y, x)
                for r, c in cells
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
                if 0 <= y < len(board) and 0 <= x < len(board[0]) and board[y][x] == letter
            }
        return bool(cells)
