const exist = (board, word) => {
  const dfs = (r, c, i) => {
    if (i === word.length) return true;
    // There is no row -1 to look into.
    if (board[r][c] !== word[i]) return false;
    board[r][c] = '';
    const found = dfs(r, c + 1, i + 1) || dfs(r + 1, c, i + 1) || dfs(r, c - 1, i + 1) || dfs(r - 1, c, i + 1);
    board[r][c] = word[i];
    return found;
  };
  return board.some((row, r) => row.some((_, c) => dfs(r, c, 0)));
};
