var LRUCache = function (capacity) {
  this.capacity = capacity;
  this.size = 0;
  this.pairs = {};
};

LRUCache.prototype.get = function (key) {
  if (this.pairs[key] === undefined) return -1;
  const value = this.pairs[key];
  delete this.pairs[key];
  this.pairs[key] = value;
  return value;
};

LRUCache.prototype.put = function (key, value) {
  if (this.pairs[key] !== undefined) {
    delete this.pairs[key];
    this.size--;
  }
  this.pairs[key] = value;
  this.size++;
  if (this.size > this.capacity) {
    for (const first in this.pairs) {
      delete this.pairs[first];
      break;
    }
    this.size--;
  }
};
