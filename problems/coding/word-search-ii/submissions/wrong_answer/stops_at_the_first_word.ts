export function findWords(board: string[][], words: string[]): string[] {
  const root: any = Object.create(null);
  for (const word of words) {
    let node = root;
    for (const letter of word) node = node[letter] ??= Object.create(null);
    node.word = word;
  }
  const found = new Set<string>();
  const visit = (r: number, c: number, parent: any): void => {
    const letter = board[r]?.[c];
    const node = letter === undefined ? undefined : parent[letter];
    if (node === undefined) return;
    if (node.word !== undefined) {
      found.add(node.word);
      return;
    }
    board[r]![c] = '#';
    visit(r + 1, c, node);
    visit(r - 1, c, node);
    visit(r, c + 1, node);
    visit(r, c - 1, node);
    board[r]![c] = letter!;
  };
  for (let r = 0; r < board.length; r++) for (let c = 0; c < board[0]!.length; c++) visit(r, c, root);
  return [...found];
}
