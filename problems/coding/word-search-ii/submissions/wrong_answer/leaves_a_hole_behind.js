const findWords = function (board, words) {
  const exists = (r, c, word, i) => {
    if (i === word.length) return true;
    if (board[r]?.[c] !== word[i]) return false;
    board[r][c] = '#';
    if (exists(r + 1, c, word, i + 1) || exists(r - 1, c, word, i + 1)) return true;
    if (exists(r, c + 1, word, i + 1) || exists(r, c - 1, word, i + 1)) return true;
    board[r][c] = word[i];
    return false;
  };
  return words.filter((word) => board.some((row, r) => row.some((_, c) => exists(r, c, word, 0))));
};
