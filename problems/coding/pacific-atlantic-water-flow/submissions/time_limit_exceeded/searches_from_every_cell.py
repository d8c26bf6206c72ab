class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def reaches_both(row, column):
            seen = {(row, column)}
            stack = [(row, column)]
            pacific = atlantic = False
            while stack and not (pacific and atlantic):
                r, c = stack.pop()
                pacific = pacific or r == 0 or c == 0
                atlantic = atlantic or r == m - 1 or c == n - 1
                for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= a < m and 0 <= b < n and (a, b) not in seen and heights[a][b] <= heights[r][c]:
                        seen.add((a, b))
                        stack.append((a, b))
            return pacific and atlantic

        return [[r, c] for r in range(m) for c in range(n) if reaches_both(r, c)]
