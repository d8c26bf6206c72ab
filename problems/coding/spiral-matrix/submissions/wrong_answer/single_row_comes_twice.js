const spiralOrder = (matrix) => {
  const order = [];
  let [top, bottom, left, right] = [0, matrix.length - 1, 0, matrix[0].length - 1];
  while (top <= bottom && left <= right) {
    for (let c = left; c <= right; c++) order.push(matrix[top][c]);
    for (let r = top + 1; r <= bottom; r++) order.push(matrix[r][right]);
    for (let c = right - 1; c >= left; c--) order.push(matrix[bottom][c]);
    for (let r = bottom - 1; r > top; r--) order.push(matrix[r][left]);
    top++, bottom--, left++, right--;
  }
  return order;
};
