class TrieNode:
    __slots__ = ("children", "ends_word")

    def __init__(self):
        self.children = {}
        self.ends_word = False


class Trie:
    def __init__(self):
        self.root = TrieNode()

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = TrieNode()
            node = node.children[letter]
        node.ends_word = True

    def search(self, word: str) -> bool:
        node = self._walk(word)
        return node is not None and node.ends_word

    def startsWith(self, prefix: str) -> bool:
        return self._walk(prefix) is not None

    def _walk(self, text: str) -> Optional[TrieNode]:
        """The node at the end of the way along the letters, or None where there is no such way."""
        node = self.root
        for letter in text:
            node = node.children.get(letter)
            if node is None:
                return None
        return node
