var LRUCache = function (capacity) {
  this.capacity = capacity;
  this.nodes = new Map();
  this.head = null;
  this.tail = null;
};

LRUCache.prototype.unlink = function (node) {
  if (node === this.head) {
    this.head = node.next;
    this.head.prev = null;
  } else if (node === this.tail) {
    this.tail = node.prev;
    this.tail.next = null;
  } else {
    node.prev.next = node.next;
    node.next.prev = node.prev;
  }
};

LRUCache.prototype.append = function (node) {
  node.prev = this.tail;
  node.next = null;
  if (this.tail) this.tail.next = node;
  else this.head = node;
  this.tail = node;
};

LRUCache.prototype.get = function (key) {
  const node = this.nodes.get(key);
  if (!node) return -1;
  if (node !== this.tail) {
    this.unlink(node);
    this.append(node);
  }
  return node.value;
};

LRUCache.prototype.put = function (key, value) {
  let node = this.nodes.get(key);
  if (node) {
    node.value = value;
    this.get(key);
    return;
  }
  if (this.nodes.size === this.capacity) {
    const oldest = this.head;
    this.unlink(oldest);
    this.nodes.delete(oldest.key);
  }
  node = { key, value, prev: null, next: null };
  this.nodes.set(key, node);
  this.append(node);
};
