const LRUCache = class {
  constructor(capacity) {
    this.capacity = capacity;
    this.pairs = new Map();
    this.time = 0;
  }

  get(key) {
    const pair = this.pairs.get(key);
    if (pair === undefined) return -1;
    pair.usedAt = ++this.time;
    return pair.value;
  }

  put(key, value) {
    if (!this.pairs.has(key) && this.pairs.size === this.capacity) {
      let oldest;
      let oldestTime = Infinity;
      for (const [other, { usedAt }] of this.pairs) {
        if (usedAt < oldestTime) {
          oldest = other;
          oldestTime = usedAt;
        }
      }
      this.pairs.delete(oldest);
    }
    this.pairs.set(key, { value, usedAt: ++this.time });
  }
};
