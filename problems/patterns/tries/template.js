function insert(root, word) {
  let node = root;
  for (const letter of word) {
    node.children[letter] ??= { children: {}, isWord: false };
    node = node.children[letter];
  }
  node.isWord = true;
}

function find(root, prefix) {
  let node = root;
  for (const letter of prefix) {
    node = node?.children[letter];
  }
  return node;
}
