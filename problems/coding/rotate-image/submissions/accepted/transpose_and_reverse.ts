function rotate(matrix: number[][]): void {
  for (const [i, row] of matrix.entries()) {
    for (let j = i + 1; j < row.length; j++) {
      const saved = row[j]!;
      row[j] = matrix[j]![i]!;
      matrix[j]![i] = saved;
    }
  }
  for (const row of matrix) row.reverse();
}
