function exist(board, word) {
  const path = [];
  const isPath = () => path.every(([r, c], i) => i === 0 || Math.abs(r - path[i - 1][0]) + Math.abs(c - path[i - 1][1]) === 1);
  const choose = (i) => {
    if (i === word.length) return isPath();
    for (let r = 0; r < board.length; r++) {
      for (let c = 0; c < board[0].length; c++) {
        if (board[r][c] !== word[i]) continue;
        board[r][c] = '';
        path.push([r, c]);
        const found = choose(i + 1);
        path.pop();
        board[r][c] = word[i];
        if (found) return true;
      }
    }
    return false;
  };
  return choose(0);
}
