class TrieNode {
  constructor() {
    this.children = new Map();
    this.endsWord = false;
  }
}

class Trie {
  constructor() {
    this.root = new TrieNode();
  }

  insert(word) {
    let node = this.root;
    for (const letter of word) {
      if (!node.children.has(letter)) node.children.set(letter, new TrieNode());
      node = node.children.get(letter);
    }
    node.endsWord = true;
  }

  search(word) {
    const node = this.walk(word);
    return node !== undefined && node.endsWord;
  }

  startsWith(prefix) {
    return this.walk(prefix) !== undefined;
  }

  /** The node at the end of the way along the letters, or undefined where there is no such way. */
  walk(text) {
    let node = this.root;
    for (const letter of text) {
      node = node.children.get(letter);
      if (node === undefined) return undefined;
    }
    return node;
  }
}
