function setZeroes(matrix: number[][]): void {
  for (let r = 0; r < matrix.length; r++) {
    for (let c = 0; c < matrix[0]!.length; c++) {
      if (matrix[r]![c] !== 0) continue;
      for (let i = 0; i < matrix[0]!.length; i++) if (matrix[r]![i] !== 0) matrix[r]![i] = -1;
      for (let i = 0; i < matrix.length; i++) if (matrix[i]![c] !== 0) matrix[i]![c] = -1;
    }
  }
  for (const row of matrix) for (let c = 0; c < row.length; c++) if (row[c] === -1) row[c] = 0;
}
