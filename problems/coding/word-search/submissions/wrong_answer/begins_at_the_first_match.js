class Solution {
  exist(board, word) {
    const dfs = (r, c, i) => {
      if (i === word.length) return true;
      if (r < 0 || c < 0 || r === board.length || c === board[0].length || board[r][c] !== word[i]) return false;
      board[r][c] = null;
      const found = [[0, 1], [1, 0], [0, -1], [-1, 0]].some(([dr, dc]) => dfs(r + dr, c + dc, i + 1));
      board[r][c] = word[i];
      return found;
    };
    for (let r = 0; r < board.length; r++)
      for (let c = 0; c < board[0].length; c++) if (board[r][c] === word[0]) return dfs(r, c, 0);
    return false;
  }
}
