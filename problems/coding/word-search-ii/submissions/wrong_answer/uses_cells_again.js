class Solution {
  findWords(board, words) {
    const root = {};
    for (const word of words) {
      let node = root;
      for (const letter of word) node = node[letter] ??= {};
      node.word = word;
    }
    const found = new Set();
    const visit = (r, c, parent) => {
      const node = parent[board[r]?.[c]];
      if (!node) return;
      if (node.word) found.add(node.word);
      for (const [a, b] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) visit(a, b, node);
    };
    for (let r = 0; r < board.length; r++) for (let c = 0; c < board[0].length; c++) visit(r, c, root);
    return [...found];
  }
}
