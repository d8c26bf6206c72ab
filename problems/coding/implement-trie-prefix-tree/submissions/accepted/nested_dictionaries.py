class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        reduce(lambda node, letter: node.setdefault(letter, {}), word, self.root)["end"] = True

    def search(self, word):
        return "end" in self.find(word)

    def starts_with(self, prefix):
        return bool(self.find(prefix))

    def find(self, text):
        node = self.root
        for letter in text:
            node = node.get(letter, {})
        return node
