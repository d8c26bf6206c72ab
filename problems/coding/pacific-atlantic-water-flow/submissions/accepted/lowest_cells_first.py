# The independent oracle: no search. Cells of one height that touch form a terrace, and terraces are settled from the
# lowest to the highest: one drains where it touches an edge, or where a lower terrace beside it drains.
def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])
    terrace = {(r, c): (r, c) for r in range(m) for c in range(n)}

    def find(cell):
        while terrace[cell] != cell:
            terrace[cell] = terrace[terrace[cell]]
            cell = terrace[cell]
        return cell

    def beside(r, c):
        return [cell for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)) if cell in terrace]

    for r, c in terrace:
        for nr, nc in beside(r, c):
            if heights[nr][nc] == heights[r][c]:
                terrace[find((nr, nc))] = find((r, c))

    drains = defaultdict(int)
    for r, c in sorted(terrace, key=lambda cell: heights[cell[0]][cell[1]]):
        root = find((r, c))
        if r == 0 or c == 0:
            drains[root] |= 1
        if r == m - 1 or c == n - 1:
            drains[root] |= 2
        for nr, nc in beside(r, c):
            if heights[nr][nc] < heights[r][c]:
                drains[root] |= drains[find((nr, nc))]
    return [[r, c] for r, c in terrace if drains[find((r, c))] == 3]


if __name__ == "__main__":
    print(pacific_atlantic([[1]]))
