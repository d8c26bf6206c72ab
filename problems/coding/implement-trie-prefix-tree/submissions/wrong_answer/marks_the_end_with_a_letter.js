class Trie {
  constructor() {
    this.root = {};
  }

  insert(word) {
    let node = this.root;
    for (const letter of word) node = node[letter] ??= {};
    // The mark for an end of a word is a child like any other.
    node.e ??= {};
    node.e.isEnd = true;
  }

  walk(text) {
    let node = this.root;
    for (const letter of text) node = node?.[letter];
    return node;
  }

  search(word) {
    return this.walk(word)?.e?.isEnd === true;
  }

  startsWith(prefix) {
    return this.walk(prefix) !== undefined;
  }
}
