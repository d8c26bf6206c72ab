/**
 * @param {number[][]} matrix
 * @return {void} Do not return anything, modify matrix in-place instead.
 */
var setZeroes = function (matrix) {
  const rows = matrix.map((row) => row.some((value) => value === 0));
  const columns = matrix[0].map((_, c) => matrix.some((row) => row[c] === 0));
  matrix.forEach((row, r) => row.forEach((_, c) => (rows[r] || columns[c]) && (row[c] = 0)));
};
