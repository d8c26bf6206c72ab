interface TrieNode {
  children: Map<string, TrieNode>;
  word: string | null;
}

function findWords(board: string[][], words: string[]): string[] {
  const root: TrieNode = { children: new Map(), word: null };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      if (!node.children.has(letter)) node.children.set(letter, { children: new Map(), word: null });
      node = node.children.get(letter)!;
    }
    node.word = word;
  }

  const found: string[] = [];
  const visit = (r: number, c: number, parent: TrieNode): void => {
    const letter = board[r]?.[c] ?? '#';
    const node = parent.children.get(letter);
    if (node === undefined) return;
    if (node.word !== null) {
      found.push(node.word);
      node.word = null;
    }
    // No word holds this sign, so the cell cannot be entered again.
    board[r]![c] = '#';
    visit(r + 1, c, node);
    visit(r - 1, c, node);
    visit(r, c + 1, node);
    visit(r, c - 1, node);
    board[r]![c] = letter;
    if (node.children.size === 0) parent.children.delete(letter);
  };
  for (let r = 0; r < board.length; r++) {
    for (let c = 0; c < board[r]!.length; c++) visit(r, c, root);
  }
  return found;
}
