function pacificAtlantic(heights) {
  const m = heights.length;
  const n = heights[0].length;
  const drains = (r, c, isOcean) => {
    if (isOcean(r, c)) return true;
    const here = heights[r]?.[c];
    if (here === undefined) return false;
    return [[r - 1, c], [r + 1, c], [r, c - 1], [r, c + 1]].some(([a, b]) => {
      return (heights[a]?.[b] ?? 0) <= here && drains(a, b, isOcean);
    });
  };
  const isPacific = (r, c) => (r < 0 && c >= 0 && c < n) || (c < 0 && r >= 0 && r < m);
  const isAtlantic = (r, c) => (r >= m && c >= 0 && c < n) || (c >= n && r >= 0 && r < m);
  const answer = [];
  for (let r = 0; r < m; r++) {
    for (let c = 0; c < n; c++) if (drains(r, c, isPacific) && drains(r, c, isAtlantic)) answer.push([r, c]);
  }
  return answer;
}
