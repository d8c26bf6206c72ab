// The independent oracle: no trie, nothing is removed, and the walk is a list of cells.
const findWords = (board, words) => {
  const wanted = new Set(words);
  const beginnings = new Set();
  for (const word of words) for (let end = 1; end <= word.length; end++) beginnings.add(word.slice(0, end));
  const found = new Set();
  const extend = (path, text) => {
    if (!beginnings.has(text)) return;
    if (wanted.has(text)) found.add(text);
    const [row, column] = path.at(-1);
    for (const [down, right] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
      const [r, c] = [row + down, column + right];
      if (board[r]?.[c] === undefined || path.some((cell) => cell[0] === r && cell[1] === c)) continue;
      extend([...path, [r, c]], text + board[r][c]);
    }
  };
  board.forEach((row, r) => row.forEach((letter, c) => extend([[r, c]], letter)));
  return [...found];
};
