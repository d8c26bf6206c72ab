// All nodes that the search can be at are carried along, one letter at a time.
var WordDictionary = function () {
  this.next = [new Array(26).fill(0)];
  this.isEnd = [false];
};

WordDictionary.prototype.addWord = function (word) {
  let node = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    if (this.next[node][letter] === 0) {
      this.next[node][letter] = this.next.length;
      this.next.push(new Array(26).fill(0));
      this.isEnd.push(false);
    }
    node = this.next[node][letter];
  }
  this.isEnd[node] = true;
};

WordDictionary.prototype.search = function (word) {
  let nodes = [0];
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    const following = [];
    for (const node of nodes) {
      if (word[i] === '.') following.push(...this.next[node].filter((child) => child !== 0));
      else if (this.next[node][letter] !== 0) following.push(this.next[node][letter]);
    }
    nodes = following;
  }
  return nodes.some((node) => this.isEnd[node]);
};
