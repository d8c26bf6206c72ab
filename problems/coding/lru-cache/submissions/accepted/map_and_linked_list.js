class Entry {
  constructor(key, value) {
    this.key = key;
    this.value = value;
    this.older = this.newer = null;
  }
}

class LRUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.entries = new Map();
    // Two entries that are never dropped: every other one has a neighbour on both sides.
    this.oldEnd = new Entry(-1, -1);
    this.recentEnd = new Entry(-1, -1);
    this.link(this.oldEnd, this.recentEnd);
  }

  get(key) {
    const entry = this.entries.get(key);
    if (entry === undefined) return -1;
    this.takeOut(entry);
    this.addAsRecent(entry);
    return entry.value;
  }

  put(key, value) {
    let entry = this.entries.get(key);
    if (entry !== undefined) {
      entry.value = value;
      this.takeOut(entry);
    } else {
      if (this.entries.size === this.capacity) {
        const oldest = this.oldEnd.newer;
        this.takeOut(oldest);
        this.entries.delete(oldest.key);
      }
      entry = new Entry(key, value);
      this.entries.set(key, entry);
    }
    this.addAsRecent(entry);
  }

  link(older, newer) {
    older.newer = newer;
    newer.older = older;
  }

  takeOut(entry) {
    this.link(entry.older, entry.newer);
  }

  addAsRecent(entry) {
    this.link(this.recentEnd.older, entry);
    this.link(entry, this.recentEnd);
  }
}
