class WordDictionary:
    def __init__(self):
        self.words_of_length = defaultdict(set)

    def addWord(self, word: str) -> None:
        self.words_of_length[len(word)].add(word)

    def search(self, word: str) -> bool:
        for stored in self.words_of_length[len(word)]:
            if all(wanted in (".", letter) for wanted, letter in zip(word, stored)):
                return True
        return False
