class WordDictionary {
  constructor() {
    this.root = {};
  }

  addWord(word) {
    let node = this.root;
    for (const letter of word) node = node[letter] ??= {};
  }

  search(word, node = this.root) {
    if (word === '') return true;
    const rest = word.slice(1);
    if (word[0] === '.') return Object.values(node).some((child) => this.search(rest, child));
    return word[0] in node && this.search(rest, node[word[0]]);
  }
}
