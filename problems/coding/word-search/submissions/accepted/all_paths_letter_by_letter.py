# The independent oracle: no backtracking, but all paths at once, as pairs of the last cell and the set of cells used.
def exist(board, word):
    cells_with = defaultdict(set)
    for r, row in enumerate(board):
        for c, letter in enumerate(row):
            cells_with[letter].add((r, c))

    bit = {cell: 1 << i for i, cell in enumerate(itertools.product(range(len(board)), range(len(board[0]))))}
    paths = {(cell, bit[cell]) for cell in cells_with[word[0]]}
    for letter in word[1:]:
        longer = set()
        for (r, c), used in paths:
            for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if cell in cells_with[letter] and not used & bit[cell]:
                    longer.add((cell, used | bit[cell]))
        paths = longer
    return len(paths) > 0


if __name__ == "__main__":
    print(exist([["A", "B"]], "BA"))
