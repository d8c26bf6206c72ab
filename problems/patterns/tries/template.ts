interface TrieNode {
  children: Record<string, TrieNode>;
  isWord: boolean;
}

function insert(root: TrieNode, word: string): void {
  let node = root;
  for (const letter of word) {
    node.children[letter] ??= { children: {}, isWord: false };
    node = node.children[letter];
  }
  node.isWord = true;
}

function find(root: TrieNode, prefix: string): TrieNode | undefined {
  let node: TrieNode | undefined = root;
  for (const letter of prefix) node = node?.children[letter];
  return node;
}
