function setZeroes(matrix) {
  for (const row of matrix) if (row.includes(0)) row.fill(0);
}
