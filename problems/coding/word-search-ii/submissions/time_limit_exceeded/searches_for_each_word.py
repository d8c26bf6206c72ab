class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        m, n = len(board), len(board[0])

        def exists(r, c, word, i):
            if i == len(word):
                return True
            if not (0 <= r < m and 0 <= c < n) or board[r][c] != word[i]:
                return False
            board[r][c] = "#"
            is_there = any(
                exists(a, b, word, i + 1) for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            )
            board[r][c] = word[i]
            return is_there

        return [word for word in words if any(exists(r, c, word, 0) for r in range(m) for c in range(n))]
