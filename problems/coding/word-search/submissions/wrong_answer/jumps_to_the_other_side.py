def exist(board, word):
    def dfs(r, c, rest):
        if not rest:
            return True
        # Python takes the index -1 for the last row or column.
        if r >= len(board) or c >= len(board[0]) or board[r][c] != rest[0]:
            return False
        board[r][c] = "."
        found = any(dfs(r + dr, c + dc, rest[1:]) for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)))
        board[r][c] = rest[0]
        return found

    return any(dfs(r, c, word) for r in range(len(board)) for c in range(len(board[0])))
