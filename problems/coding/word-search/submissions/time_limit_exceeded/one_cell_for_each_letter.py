class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        cells = [(r, c) for r in range(len(board)) for c in range(len(board[0]))]
        choices = [[(r, c) for r, c in cells if board[r][c] == letter] for letter in word]
        for path in itertools.product(*reversed(choices)):
            steps = (abs(a - y) + abs(b - x) for (a, b), (y, x) in zip(path, path[1:]))
            if len(set(path)) == len(path) and all(step == 1 for step in steps):
                return True
        return False
