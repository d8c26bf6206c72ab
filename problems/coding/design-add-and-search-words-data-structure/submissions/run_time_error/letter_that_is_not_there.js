class WordDictionary {
  constructor() {
    this.children = {};
    this.isWord = false;
  }

  addWord(word) {
    let node = this;
    for (const letter of word) node = node.children[letter] ??= new WordDictionary();
    node.isWord = true;
  }

  search(word) {
    const matches = (node, i) => {
      if (i === word.length) return node.isWord;
      if (word[i] === '.') return Object.values(node.children).some((child) => matches(child, i + 1));
      return matches(node.children[word[i]], i + 1);
    };
    return matches(this, 0);
  }
}
