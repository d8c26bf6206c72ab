// Each start begins with nothing visited, but a dead end on the way keeps the cells that it went through.
function exist(board: string[][], word: string): boolean {
  const inside = (row: number, column: number) => board[row]?.[column] !== undefined;

  function leads(row: number, column: number, index: number, visited: Set<string>): boolean {
    if (!inside(row, column) || visited.has(`${row} ${column}`) || board[row][column] !== word[index]) return false;
    if (index + 1 === word.length) return true;
    visited.add(`${row} ${column}`);
    return [
      [row - 1, column],
      [row, column + 1],
      [row + 1, column],
      [row, column - 1],
    ].some(([y, x]) => leads(y, x, index + 1, visited));
  }

  return board.some((line, row) => line.some((_, column) => leads(row, column, 0, new Set())));
}
