class Solution {
  rotate(matrix) {
    const n = matrix.length;
    const rotated = matrix.map((row) => [...row]);
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) rotated[j][n - 1 - i] = matrix[i][j];
    matrix = rotated;
    return matrix;
  }
}
