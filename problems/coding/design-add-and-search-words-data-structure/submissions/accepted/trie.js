class TrieNode {
  constructor() {
    this.children = new Map();
    this.endsWord = false;
  }
}

class WordDictionary {
  constructor() {
    this.root = new TrieNode();
  }

  addWord(word) {
    let node = this.root;
    for (const letter of word) {
      if (!node.children.has(letter)) node.children.set(letter, new TrieNode());
      node = node.children.get(letter);
    }
    node.endsWord = true;
  }

  search(word) {
    const matches = (node, i) => {
      if (i === word.length) return node.endsWord;
      if (word[i] !== '.') {
        const child = node.children.get(word[i]);
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
