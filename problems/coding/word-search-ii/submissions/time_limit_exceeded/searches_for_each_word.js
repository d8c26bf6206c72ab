var findWords = function (board, words) {
  const exists = (r, c, word, i) => {
    if (i === word.length) return true;
    if (r < 0 || c < 0 || r >= board.length || c >= board[0].length || board[r][c] !== word[i]) return false;
    board[r][c] = '#';
    const isThere =
      exists(r + 1, c, word, i + 1) ||
      exists(r - 1, c, word, i + 1) ||
      exists(r, c + 1, word, i + 1) ||
      exists(r, c - 1, word, i + 1);
    board[r][c] = word[i];
    return isThere;
  };
  return words.filter((word) => board.some((row, r) => row.some((_, c) => exists(r, c, word, 0))));
};
