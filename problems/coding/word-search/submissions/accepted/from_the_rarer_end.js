// Counts letters first, searches from the end that is rarer on the board, and keeps the path in a set.
const exist = (board, word) => {
  const onBoard = _.countBy(board.flat());
  const inWord = _.countBy([...word]);
  if (_.some(inWord, (count, letter) => count > (onBoard[letter] ?? 0))) return false;

  const letters = [...word];
  if (onBoard[letters.at(-1)] < onBoard[letters[0]]) letters.reverse();
  const columns = board[0].length;
  const path = new Set();

  const search = (r, c) => {
    if (r < 0 || c < 0 || r >= board.length || c >= columns) return false;
    const cell = r * columns + c;
    if (path.has(cell) || board[r][c] !== letters[path.size]) return false;
    path.add(cell);
    if (path.size === letters.length) return true;
    if (search(r, c + 1) || search(r + 1, c) || search(r, c - 1) || search(r - 1, c)) return true;
    path.delete(cell);
    return false;
  };
  return board.some((row, r) => row.some((_letter, c) => search(r, c)));
};

if (typeof module !== 'undefined') module.exports = exist;
