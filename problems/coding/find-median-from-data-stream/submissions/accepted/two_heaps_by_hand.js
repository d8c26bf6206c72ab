// Heaps without a library, and numbers go straight to their half.
function Heap(before) {
  this.before = before;
  this.items = [];
}

Heap.prototype.push = function (item) {
  const { items, before } = this;
  let place = items.push(item) - 1;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (!before(item, items[parent])) break;
    items[place] = items[parent];
    place = parent;
  }
  items[place] = item;
};

Heap.prototype.pop = function () {
  const { items, before } = this;
  const top = items[0];
  const item = items.pop();
  if (items.length === 0) return top;
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= items.length) break;
    if (child + 1 < items.length && before(items[child + 1], items[child])) child++;
    if (!before(items[child], item)) break;
    items[place] = items[child];
    place = child;
  }
  items[place] = item;
  return top;
};

var MedianFinder = function () {
  this.lower = new Heap((a, b) => a > b);
  this.upper = new Heap((a, b) => a < b);
};

MedianFinder.prototype.addNum = function (num) {
  const { lower, upper } = this;
  if (lower.items.length > 0 && num > lower.items[0]) upper.push(num);
  else lower.push(num);
  if (lower.items.length > upper.items.length + 1) upper.push(lower.pop());
  else if (upper.items.length > lower.items.length) lower.push(upper.pop());
};

MedianFinder.prototype.findMedian = function () {
  const below = this.lower.items;
  const above = this.upper.items;
  return below.length > above.length ? below[0] : below[0] + (above[0] - below[0]) / 2;
};
