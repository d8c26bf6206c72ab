class TrieNode:
    def __init__(self):
        self.children = {}
        self.ends_word = False


class WordDictionary:
    def __init__(self):
        self.root = TrieNode()

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = TrieNode()
            node = node.children[letter]
        node.ends_word = True

    def search(self, word: str) -> bool:
        def matches(node, i):
            if i == len(word):
                return node.ends_word
            if word[i] != ".":
                child = node.children.get(word[i])
                return child is not None and matches(child, i + 1)
            return any(matches(child, i + 1) for child in node.children.values())

        return matches(self.root, 0)
