/**
 * @param {number[][]} heights
 * @return {number[][]}
 */
var pacificAtlantic = function (heights) {
  const rows = heights.length;
  const columns = heights[0].length;

  /** Marks every cell that a climb from the given shore can reach. */
  const climb = (shore) => {
    const marks = heights.map((row) => row.map(() => false));
    for (const [r, c] of shore) marks[r][c] = true;
    const queue = [...shore];
    for (const [r, c] of queue) {
      const neighbors = [
        [r - 1, c],
        [r + 1, c],
        [r, c - 1],
        [r, c + 1],
      ];
      for (const [nr, nc] of neighbors) {
        if (nr < 0 || nr >= rows || nc < 0 || nc >= columns) continue;
        if (marks[nr][nc] || heights[nr][nc] < heights[r][c]) continue;
        marks[nr][nc] = true;
        queue.push([nr, nc]);
      }
    }
    return marks;
  };

  const pacificShore = [];
  const atlanticShore = [];
  for (let r = 0; r < rows; r++) {
    pacificShore.push([r, 0]);
    atlanticShore.push([r, columns - 1]);
  }
  for (let c = 0; c < columns; c++) {
    pacificShore.push([0, c]);
    atlanticShore.push([rows - 1, c]);
  }
  const pacific = climb(pacificShore);
  const atlantic = climb(atlanticShore);

  const both = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (pacific[r][c] && atlantic[r][c]) both.push([r, c]);
    }
  }
  return both;
};
