function exist(board, word) {
  const dfs = (r, c, i) => {
    // Behind the last letter, word[i] is undefined, which equals what lies off the board and nothing on it.
    if (board[r]?.[c] !== word[i]) return false;
    if (i === word.length) return true;
    board[r][c] = '*';
    const found = dfs(r + 1, c, i + 1) || dfs(r - 1, c, i + 1) || dfs(r, c + 1, i + 1) || dfs(r, c - 1, i + 1);
    board[r][c] = word[i];
    return found;
  };
  for (let r = 0; r < board.length; r++) {
    for (let c = 0; c < board[r].length; c++) if (dfs(r, c, 0)) return true;
  }
  return false;
}
