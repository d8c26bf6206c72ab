export function rotate(matrix: number[][]): void {
  const n = matrix.length;
  const half = Math.floor(n / 2);
  for (let i = 0; i < half; i++) {
    for (let j = 0; j < half; j++) {
      const saved = matrix[i]![j]!;
      matrix[i]![j] = matrix[n - 1 - j]![i]!;
      matrix[n - 1 - j]![i] = matrix[n - 1 - i]![n - 1 - j]!;
      matrix[n - 1 - i]![n - 1 - j] = matrix[j]![n - 1 - i]!;
      matrix[j]![n - 1 - i] = saved;
    }
  }
}
