// The independent oracle: no tree at all. Every beginning of every word is kept as a text.
class Trie {
  words = new Set();
  beginnings = new Set();

  insert(word) {
    this.words.add(word);
    for (let end = 1; end <= word.length; end++) this.beginnings.add(word.slice(0, end));
  }

  search(word) {
    return this.words.has(word);
  }

  startsWith(prefix) {
    return this.beginnings.has(prefix);
  }
}
