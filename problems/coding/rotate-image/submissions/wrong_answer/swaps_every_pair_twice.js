function rotate(matrix) {
  const n = matrix.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const saved = matrix[i][j];
      matrix[i][j] = matrix[j][i];
      matrix[j][i] = saved;
    }
  }
  matrix.forEach((row) => row.reverse());
}
