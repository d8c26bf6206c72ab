var spiralOrder = function (matrix) {
  const seen = matrix.map((row) => row.map(() => false));
  const order = [];
  let [row, column, down, right] = [0, 0, 0, 1];
  for (let count = matrix.length * matrix[0].length; count > 0; count--) {
    order.push(matrix[row][column]);
    seen[row][column] = true;
    if (seen[row + down]?.[column + right] !== false) [down, right] = [right, -down];
    row += down;
    column += right;
  }
  return order;
};
