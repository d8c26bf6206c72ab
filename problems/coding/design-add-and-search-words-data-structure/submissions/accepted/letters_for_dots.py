# The independent oracle: no trie. Every dot is replaced by each letter that stands there in some stored word.
class WordDictionary:
    def __init__(self):
        self.words = set()
        self.letters_at = defaultdict(set)

    def addWord(self, word):
        self.words.add(word)
        for place, letter in enumerate(word):
            self.letters_at[len(word), place].add(letter)

    def search(self, word):
        place = word.find(".")
        if place == -1:
            return word in self.words
        return any(
            self.search(word[:place] + letter + word[place + 1 :]) for letter in self.letters_at[len(word), place]
        )
