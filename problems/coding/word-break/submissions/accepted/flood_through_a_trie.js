// The independent oracle: a search through the places of the text, with the words in a trie.
class Solution {
  wordBreak(s, wordDict) {
    const root = { isWord: false, next: new Map() };
    for (const word of wordDict) {
      let node = root;
      for (const letter of word) {
        if (!node.next.has(letter)) node.next.set(letter, { isWord: false, next: new Map() });
        node = node.next.get(letter);
      }
      node.isWord = true;
    }
    const reached = new Set([0]);
    for (const start of reached) {
      let node = root;
      for (let i = start; i < s.length; i++) {
        node = node.next.get(s[i]);
        if (node === undefined) break;
        if (node.isWord) reached.add(i + 1);
      }
    }
    return reached.has(s.length);
  }
}
