class LetterNode {
  readonly children = new Map<string, LetterNode>();
  endsWord = false;
}

class Trie {
  private readonly root = new LetterNode();

  insert(word: string): void {
    let node = this.root;
    for (const letter of word) {
      let child = node.children.get(letter);
      if (child === undefined) {
        child = new LetterNode();
        node.children.set(letter, child);
      }
      node = child;
    }
    node.endsWord = true;
  }

  search(word: string): boolean {
    return this.walk(word)?.endsWord ?? false;
  }

  startsWith(prefix: string): boolean {
    return this.walk(prefix) !== undefined;
  }

  /** The node at the end of the way along the letters, or undefined where there is no such way. */
  private walk(text: string): LetterNode | undefined {
    let node: LetterNode | undefined = this.root;
    for (const letter of text) {
      node = node.children.get(letter);
      if (node === undefined) return undefined;
    }
    return node;
  }
}
