var MinStack = function () {
  this.head = null;
};

MinStack.prototype.push = function (val) {
  const min = this.head === null || val < this.head.min ? val : this.head.min;
  this.head = { val, min, below: this.head };
};

MinStack.prototype.pop = function () {
  const { val } = this.head;
  this.head = this.head.below;
  return val;
};

MinStack.prototype.top = function () {
  return this.head.val;
};

MinStack.prototype.getMin = function () {
  return this.head.min;
};
