const pacificAtlantic = (heights) => {
  const m = heights.length;
  const n = heights[0].length;
  const pacific = new Uint8Array(m * n);
  const atlantic = new Uint8Array(m * n);

  function climb(r, c, from, reached) {
    if (r < 0 || c < 0 || r === m || c === n || reached[r * n + c] || heights[r][c] < from) return;
    reached[r * n + c] = 1;
    climb(r + 1, c, heights[r][c], reached);
    climb(r - 1, c, heights[r][c], reached);
    climb(r, c + 1, heights[r][c], reached);
    climb(r, c - 1, heights[r][c], reached);
  }

  for (let r = 0; r < m; r++) {
    climb(r, 0, 0, pacific);
    climb(r, n - 1, 0, atlantic);
  }
  for (let c = 0; c < n; c++) {
    climb(0, c, 0, pacific);
    climb(m - 1, c, 0, atlantic);
  }
  const answer = [];
  for (let i = 0; i < m * n; i++) if (pacific[i] && atlantic[i]) answer.push([Math.floor(i / n), i % n]);
  return answer;
};
