const setZeroes = (matrix) => {
  for (let r = 0; r < matrix.length; r++) {
    for (let c = 0; c < matrix[r].length; c++) {
      if (matrix[r][c] !== 0) continue;
      matrix[r].fill(0);
      for (const row of matrix) row[c] = 0;
    }
  }
};
