/** Change matrix in place; nothing is returned. */
function setZeroes(matrix: number[][]): void {
  const top = matrix[0]!;
  const firstRow = top.includes(0);
  const firstColumn = matrix.some((row) => row[0] === 0);
  for (const row of matrix.slice(1)) {
    for (let c = 1; c < row.length; c++) {
      if (row[c] === 0) {
        row[0] = 0;
        top[c] = 0;
      }
    }
  }
  for (const row of matrix.slice(1)) {
    for (let c = 1; c < row.length; c++) if (row[0] === 0 || top[c] === 0) row[c] = 0;
  }
  if (firstRow) top.fill(0);
  if (firstColumn) for (const row of matrix) row[0] = 0;
}
