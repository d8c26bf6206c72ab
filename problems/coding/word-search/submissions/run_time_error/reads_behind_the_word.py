class Solution:
    def exist(self, board, word):
        rows, columns = len(board), len(board[0])

        def dfs(r, c, i):
            if r < 0 or c < 0 or r == rows or c == columns or board[r][c] != word[i]:
                return False
            if i == len(word):
                return True
            board[r][c], letter = "", board[r][c]
            found = dfs(r + 1, c, i + 1) or dfs(r - 1, c, i + 1) or dfs(r, c + 1, i + 1) or dfs(r, c - 1, i + 1)
            board[r][c] = letter
            return found

        return any(dfs(r, c, 0) for r in range(rows) for c in range(columns))
