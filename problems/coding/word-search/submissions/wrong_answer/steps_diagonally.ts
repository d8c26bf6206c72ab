export function exist(board: string[][], word: string): boolean {
  const dfs = (r: number, c: number, i: number): boolean => {
    if (i === word.length) return true;
    if (board[r]?.[c] !== word[i]) return false;
    board[r]![c] = '#';
    let found = false;
    for (let dr = -1; dr <= 1; dr++) for (let dc = -1; dc <= 1; dc++) found ||= dfs(r + dr, c + dc, i + 1);
    board[r]![c] = word[i]!;
    return found;
  };
  return board.some((row, r) => row.some((_, c) => dfs(r, c, 0)));
}
