const rotate = function (matrix) {
  const n = matrix.length;
  const original = matrix.map((row) => row.slice());
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      matrix[i][j] = original[n - j][i];
    }
  }
};
