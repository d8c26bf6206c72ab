class WordDictionary {
  private text = '';

  addWord(word: string): void {
    this.text += `${word},`;
  }

  search(word: string): boolean {
    return new RegExp(word.replaceAll('.', '[a-z]')).test(this.text);
  }
}
