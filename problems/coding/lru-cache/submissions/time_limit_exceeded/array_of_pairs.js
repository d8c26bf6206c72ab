class LRUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.pairs = [];
  }

  get(key) {
    const index = this.pairs.findIndex((pair) => pair.key === key);
    if (index < 0) return -1;
    const [pair] = this.pairs.splice(index, 1);
    this.pairs.push(pair);
    return pair.value;
  }

  put(key, value) {
    const index = this.pairs.findIndex((pair) => pair.key === key);
    if (index >= 0) this.pairs.splice(index, 1);
    else if (this.pairs.length === this.capacity) this.pairs.shift();
    this.pairs.push({ key, value });
  }
}
