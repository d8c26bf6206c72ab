class TrieNode {
  readonly children = new Map<string, TrieNode>();
  endsWord = false;
}

class WordDictionary {
  private readonly root = new TrieNode();

  addWord(word: string): void {
    let node = this.root;
    for (const letter of word) {
      if (!node.children.has(letter)) node.children.set(letter, new TrieNode());
      node = node.children.get(letter)!;
    }
    node.endsWord = true;
  }

  search(word: string): boolean {
    const matches = (node: TrieNode, i: number): boolean => {
      if (i === word.length) return node.endsWord;
      if (word[i] !== '.') {
        const child = node.children.get(word[i]!);
        return child !== undefined && matches(child, i + 1);
      }
      for (const child of node.children.values()) {
        if (matches(child, i + 1)) return true;
      }
      return false;
    };
    return matches(this.root, 0);
  }
}
