class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])

        def climb(shore):
            """All cells that a climb from the given shore can reach."""
            reached = set(shore)
            queue = deque(shore)
            while queue:
                r, c = queue.popleft()
                for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if not (0 <= nr < rows and 0 <= nc < columns):
                        continue
                    if (nr, nc) in reached or heights[nr][nc] < heights[r][c]:
                        continue
                    reached.add((nr, nc))
                    queue.append((nr, nc))
            return reached

        pacific = climb([(r, 0) for r in range(rows)] + [(0, c) for c in range(columns)])
        atlantic = climb([(r, columns - 1) for r in range(rows)] + [(rows - 1, c) for c in range(columns)])
        return [list(cell) for cell in pacific & atlantic]
