var Trie = function () {
  this.root = { next: new Array(26).fill(null), isWord: false };
};

Trie.prototype.insert = function (word) {
  let node = this.root;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    if (node.next[letter] === null) node.next[letter] = { next: new Array(26).fill(null), isWord: false };
    node = node.next[letter];
  }
  node.isWord = true;
};

Trie.prototype.search = function (word) {
  let node = this.root;
  for (let i = 0; i < word.length && node !== null; i++) node = node.next[word.charCodeAt(i) - 97];
  return node !== null && node.isWord;
};

Trie.prototype.startsWith = function (prefix) {
  let node = this.root;
  for (let i = 0; i < prefix.length && node !== null; i++) node = node.next[prefix.charCodeAt(i) - 97];
  return node !== null;
};
