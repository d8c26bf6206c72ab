class LRUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.pairs = new Map();
  }

  get(key) {
    if (!this.pairs.has(key)) return -1;
    const value = this.pairs.get(key);
    this.pairs.delete(key);
    this.pairs.set(key, value);
    return value;
  }

  put(key, value) {
    // Setting a key that exists keeps its old place in the order.
    this.pairs.set(key, value);
    if (this.pairs.size > this.capacity) this.pairs.delete(this.pairs.keys().next().value);
  }
}
