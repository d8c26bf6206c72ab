class WordDictionary:
    def __init__(self):
        self.children = {}
        self.is_word = False

    def addWord(self, word: str) -> None:
        node = self
        for letter in word:
            node = node.children.setdefault(letter, WordDictionary())
        node.is_word = True

    def search(self, word: str) -> bool:
        node = self
        for i, letter in enumerate(word):
            if letter == ".":
                for child in node.children.values():
                    return child.search(word[i + 1 :]) if i + 1 < len(word) else child.is_word
                return False
            if letter not in node.children:
                return False
            node = node.children[letter]
        return node.is_word
