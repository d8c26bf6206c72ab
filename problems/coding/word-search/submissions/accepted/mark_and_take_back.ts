function exist(board: string[][], word: string): boolean {
  /** Whether the word from letter i on can be spelled, beginning at this cell. */
  const spells = (row: number, column: number, i: number): boolean => {
    if (board[row]?.[column] !== word[i]) return false;
    if (i === word.length - 1) return true;
    board[row]![column] = '';
    const found =
      spells(row - 1, column, i + 1) ||
      spells(row + 1, column, i + 1) ||
      spells(row, column - 1, i + 1) ||
      spells(row, column + 1, i + 1);
    board[row]![column] = word[i]!;
    return found;
  };

  for (let row = 0; row < board.length; row++) {
    for (let column = 0; column < board[row]!.length; column++) {
      if (spells(row, column, 0)) return true;
    }
  }
  return false;
}
