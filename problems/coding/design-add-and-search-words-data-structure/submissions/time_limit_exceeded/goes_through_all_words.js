var WordDictionary = function () {
  this.words = [];
};

WordDictionary.prototype.addWord = function (word) {
  this.words.push(word);
};

WordDictionary.prototype.search = function (word) {
  return this.words.some((stored) => {
    if (stored.length !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      if (word[i] !== '.' && word[i] !== stored[i]) return false;
    }
    return true;
  });
};
