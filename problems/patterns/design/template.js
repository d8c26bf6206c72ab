class Recent {
  constructor(capacity) {
    this.capacity = capacity;
    this.items = new Map();
  }

  touch(key, value) {
    this.items.delete(key);
    this.items.set(key, value);
    if (this.items.size > this.capacity) this.items.delete(this.items.keys().next().value);
  }
}
