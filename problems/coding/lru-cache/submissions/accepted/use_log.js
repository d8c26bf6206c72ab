// Another construction: a log of all uses. Uses that a later one has made void are skipped when room is needed.
const LRUCache = function (capacity) {
  this.capacity = capacity;
  this.values = new Map();
  this.lastUse = new Map();
  this.log = [];
  this.start = 0;
};

LRUCache.prototype.use = function (key) {
  this.lastUse.set(key, this.log.length);
  this.log.push(key);
};

LRUCache.prototype.get = function (key) {
  if (!this.values.has(key)) return -1;
  this.use(key);
  return this.values.get(key);
};

LRUCache.prototype.put = function (key, value) {
  if (!this.values.has(key) && this.values.size === this.capacity) {
    while (this.lastUse.get(this.log[this.start]) !== this.start) this.start++;
    const oldest = this.log[this.start++];
    this.values.delete(oldest);
    this.lastUse.delete(oldest);
  }
  this.values.set(key, value);
  this.use(key);
};

if (typeof module !== 'undefined') module.exports = LRUCache;
