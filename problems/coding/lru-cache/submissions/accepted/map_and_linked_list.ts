class Entry {
  older: Entry | null = null;
  newer: Entry | null = null;
  key: number;
  value: number;

  constructor(key: number, value: number) {
    this.key = key;
    this.value = value;
  }
}

class LRUCache {
  private readonly capacity: number;
  private readonly entries = new Map<number, Entry>();
  // Two entries that are never dropped: every other one has a neighbour on both sides.
  private readonly oldEnd = new Entry(-1, -1);
  private readonly recentEnd = new Entry(-1, -1);

  constructor(capacity: number) {
    this.capacity = capacity;
    this.link(this.oldEnd, this.recentEnd);
  }

  get(key: number): number {
    const entry = this.entries.get(key);
    if (entry === undefined) return -1;
    this.takeOut(entry);
    this.addAsRecent(entry);
    return entry.value;
  }

  put(key: number, value: number): void {
    let entry = this.entries.get(key);
    if (entry !== undefined) {
      entry.value = value;
      this.takeOut(entry);
    } else {
      if (this.entries.size === this.capacity) {
        const oldest = this.oldEnd.newer!;
        this.takeOut(oldest);
        this.entries.delete(oldest.key);
      }
      entry = new Entry(key, value);
      this.entries.set(key, entry);
    }
    this.addAsRecent(entry);
  }

  private link(older: Entry, newer: Entry): void {
    older.newer = newer;
    newer.older = older;
  }

  private takeOut(entry: Entry): void {
    this.link(entry.older!, entry.newer!);
  }

  private addAsRecent(entry: Entry): void {
    this.link(this.recentEnd.older!, entry);
    this.link(entry, this.recentEnd);
  }
}
