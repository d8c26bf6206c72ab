var Trie = function () {
  this.root = { children: {}, end: false };
};

Trie.prototype.insert = function (word) {
  let node = this.root;
  for (const letter of word) {
    if (!node.children[letter]) node.children[letter] = { children: {}, end: false };
    node = node.children[letter];
  }
  node.end = true;
};

Trie.prototype.search = function (word) {
  let node = this.root;
  for (const letter of word) node = node.children[letter];
  return node !== undefined && node.end;
};

Trie.prototype.startsWith = function (prefix) {
  let node = this.root;
  for (const letter of prefix) node = node.children[letter];
  return node !== undefined;
};
