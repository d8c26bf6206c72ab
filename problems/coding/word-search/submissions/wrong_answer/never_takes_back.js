var exist = function (board, word) {
  const seen = new Set();
  const dfs = (r, c, i) => {
    if (i === word.length) return true;
    if (!board[r] || board[r][c] !== word[i] || seen.has(`${r},${c}`)) return false;
    seen.add(`${r},${c}`);
    return dfs(r + 1, c, i + 1) || dfs(r - 1, c, i + 1) || dfs(r, c + 1, i + 1) || dfs(r, c - 1, i + 1);
  };
  for (let r = 0; r < board.length; r++) for (let c = 0; c < board[0].length; c++) if (dfs(r, c, 0)) return true;
  return false;
};
