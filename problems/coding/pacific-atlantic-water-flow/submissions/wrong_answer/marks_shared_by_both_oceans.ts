export function pacificAtlantic(heights: number[][]): number[][] {
  const m = heights.length;
  const n = heights[0]!.length;
  const oceans = heights.map((row) => row.map(() => ''));
  const climb = (r: number, c: number, from: number, ocean: string): void => {
    const height = heights[r]?.[c];
    if (height === undefined || height < from) return;
    // Ground that the other ocean has marked is entered, but not climbed beyond.
    const isNew = oceans[r]![c] === '';
    if (!oceans[r]![c]!.includes(ocean)) oceans[r]![c] += ocean;
    if (!isNew) return;
    climb(r + 1, c, height, ocean);
    climb(r - 1, c, height, ocean);
    climb(r, c + 1, height, ocean);
    climb(r, c - 1, height, ocean);
  };
  for (let r = 0; r < m; r++) climb(r, 0, 0, 'p');
  for (let c = 0; c < n; c++) climb(0, c, 0, 'p');
  for (let r = 0; r < m; r++) climb(r, n - 1, 0, 'a');
  for (let c = 0; c < n; c++) climb(m - 1, c, 0, 'a');
  return oceans.flatMap((row, r) => row.flatMap((found, c) => (found.length === 2 ? [[r, c]] : [])));
}
