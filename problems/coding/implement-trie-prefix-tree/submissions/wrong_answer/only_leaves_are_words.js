class Trie {
  constructor() {
    this.root = {};
  }

  insert(word) {
    let node = this.root;
    for (const letter of word) node = node[letter] ??= {};
  }

  find(text) {
    let node = this.root;
    for (const letter of text) node = node?.[letter];
    return node;
  }

  search(word) {
    const node = this.find(word);
    return node !== undefined && Object.keys(node).length === 0;
  }

  startsWith(prefix) {
    return this.find(prefix) !== undefined;
  }
}
