class LRUCache {
  private pairs = new Map<number, number>();
  private capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(key: number): number {
    const value = this.pairs.get(key);
    if (!value) return -1;
    this.pairs.delete(key);
    this.pairs.set(key, value);
    return value;
  }

  put(key: number, value: number): void {
    this.pairs.delete(key);
    this.pairs.set(key, value);
    if (this.pairs.size > this.capacity) {
      for (const oldest of this.pairs.keys()) {
        this.pairs.delete(oldest);
        break;
      }
    }
  }
}
