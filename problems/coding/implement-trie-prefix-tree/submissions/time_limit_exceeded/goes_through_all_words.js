class Trie {
  constructor() {
    this.words = [];
  }

  insert(word) {
    if (!this.search(word)) this.words.push(word);
  }

  search(word) {
    return this.words.some((stored) => stored === word);
  }

  startsWith(prefix) {
    return this.words.some((stored) => stored.startsWith(prefix));
  }
}
