# The independent oracle: no search, but sets that are merged (union by walking to the root, with path halving).
def num_islands(grid):
    land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}
    parent = {cell: cell for cell in land}

    def root(cell):
        while parent[cell] != cell:
            parent[cell] = parent[parent[cell]]
            cell = parent[cell]
        return cell

    islands = len(land)
    for r, c in land:
        for neighbour in ((r + 1, c), (r, c + 1)):
            if neighbour in land:
                a, b = root((r, c)), root(neighbour)
                if a != b:
                    parent[a] = b
                    islands -= 1
    return islands


if __name__ == "__main__":
    print(num_islands([["1", "0"], ["0", "1"]]))
