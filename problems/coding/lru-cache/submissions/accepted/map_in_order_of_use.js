// A Map remembers the order of insertion.
export class LRUCache {
  #capacity;
  #pairs = new Map();

  constructor(capacity) {
    this.#capacity = capacity;
  }

  get(key) {
    if (!this.#pairs.has(key)) return -1;
    const value = this.#pairs.get(key);
    this.#pairs.delete(key);
    this.#pairs.set(key, value);
    return value;
  }

  put(key, value) {
    this.#pairs.delete(key);
    this.#pairs.set(key, value);
    if (this.#pairs.size > this.#capacity) this.#pairs.delete(this.#pairs.keys().next().value);
  }
}
