var pacificAtlantic = function (heights) {
  const m = heights.length;
  const n = heights[0].length;

  const reachesBoth = (row, column) => {
    const seen = new Set([`${row},${column}`]);
    const queue = [[row, column]];
    let pacific = false;
    let atlantic = false;
    for (const [r, c] of queue) {
      pacific ||= r === 0 || c === 0;
      atlantic ||= r === m - 1 || c === n - 1;
      for (const [a, b] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
        if (a < 0 || b < 0 || a >= m || b >= n || heights[a][b] > heights[r][c]) continue;
        if (seen.has(`${a},${b}`)) continue;
        seen.add(`${a},${b}`);
        queue.push([a, b]);
      }
    }
    return pacific && atlantic;
  };

  const answer = [];
  for (let r = 0; r < m; r++) for (let c = 0; c < n; c++) if (reachesBoth(r, c)) answer.push([r, c]);
  return answer;
};
