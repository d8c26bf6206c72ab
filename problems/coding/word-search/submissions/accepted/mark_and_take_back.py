class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def spells(row: int, column: int, i: int) -> bool:
            """Whether the word from letter i on can be spelled, beginning at this cell."""
            if not (0 <= row < rows and 0 <= column < columns) or board[row][column] != word[i]:
                return False
            if i == len(word) - 1:
                return True
            board[row][column] = ""
            found = (
                spells(row - 1, column, i + 1)
                or spells(row + 1, column, i + 1)
                or spells(row, column - 1, i + 1)
                or spells(row, column + 1, i + 1)
            )
            board[row][column] = word[i]
            return found

        return any(spells(row, column, 0) for row in range(rows) for column in range(columns))
