// Four places at a time: ceil(n / 2) rows and floor(n / 2) columns cover every circle exactly once.
const rotate = (matrix) => {
  const last = matrix.length - 1;
  for (let i = 0; i <= last / 2; i++) {
    for (let j = 0; j < last - j; j++) {
      const saved = matrix[i][j];
      matrix[i][j] = matrix[last - j][i];
      matrix[last - j][i] = matrix[last - i][last - j];
      matrix[last - i][last - j] = matrix[j][last - i];
      matrix[j][last - i] = saved;
    }
  }
};
