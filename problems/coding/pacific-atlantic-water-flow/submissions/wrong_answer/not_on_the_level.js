class Solution {
  pacificAtlantic(heights) {
    const [m, n] = [heights.length, heights[0].length];
    const climb = (r, c, seen) => {
      seen.add(r * n + c);
      for (const [a, b] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
        if (a < 0 || b < 0 || a >= m || b >= n || seen.has(a * n + b)) continue;
        if (heights[a][b] > heights[r][c]) climb(a, b, seen);
      }
    };
    const [pacific, atlantic] = [new Set(), new Set()];
    for (let r = 0; r < m; r++) {
      climb(r, 0, pacific);
      climb(r, n - 1, atlantic);
    }
    for (let c = 0; c < n; c++) {
      climb(0, c, pacific);
      climb(m - 1, c, atlantic);
    }
    return [...pacific].filter((cell) => atlantic.has(cell)).map((cell) => [Math.floor(cell / n), cell % n]);
  }
}
