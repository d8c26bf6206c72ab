function setZeroes(matrix) {
  const rows = matrix.length;
  const columns = matrix[0].length;
  const firstRow = matrix[0].includes(0);
  const firstColumn = matrix.some((row) => row[0] === 0);
  for (let r = 1; r < rows; r++) {
    for (let c = 1; c < columns; c++) {
      if (matrix[r][c] === 0) {
        matrix[r][0] = 0;
        matrix[0][c] = 0;
      }
    }
  }
  for (let r = 1; r < rows; r++) {
    for (let c = 1; c < columns; c++) {
      if (matrix[r][0] === 0 || matrix[0][c] === 0) matrix[r][c] = 0;
    }
  }
  if (firstRow) matrix[0].fill(0);
  if (firstColumn) for (const row of matrix) row[0] = 0;
}
