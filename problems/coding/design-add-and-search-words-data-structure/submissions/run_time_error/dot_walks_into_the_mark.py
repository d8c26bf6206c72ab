class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["$"] = True

    def search(self, word: str) -> bool:
        def matches(node, i):
            if i == len(word):
                return "$" in node
            if word[i] == ".":
                return any(matches(child, i + 1) for child in node.values())
            return word[i] in node and matches(node[word[i]], i + 1)

        return matches(self.root, 0)
